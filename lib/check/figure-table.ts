import { METRICS, type Applicant, type MetricKey } from '../domain/metrics';
import { onceFor } from '../domain/once-for';
import { figureRef, type Figure, type FigureRef, type ParsedReport } from '../domain/report';

/** A cell of a sum: `figure` is null where the report has none for it. */
export interface Term {
  readonly ref: FigureRef;
  readonly figure: Figure | null;
  /** The year of the other report it stands in; null in the report that is checked. */
  readonly year: number | null;
  /** A change (本年增/减) may be below 0; everything else is at least 0, known or not. */
  readonly isSigned: boolean;
}

/** A report's figures by name, as the rules look them up. */
export interface FigureTable {
  term(metric: MetricKey, applicant?: Applicant | null): Term;
  /** Metrics that have at least one figure. */
  readonly metrics: ReadonlySet<MetricKey>;
}

type ByApplicant = Map<Applicant | null, Pick<Term, 'ref' | 'figure'>>;

const indexOf = onceFor((figures: readonly Figure[]): ReadonlyMap<MetricKey, ByApplicant> => {
  const index = new Map<MetricKey, ByApplicant>();
  for (const figure of figures) {
    const row = index.get(figure.metric) ?? (new Map() as ByApplicant);
    row.set(figure.applicant, { ref: figureRef(figure), figure });
    index.set(figure.metric, row);
  }
  return index;
});

/** Indexes the figures of a report for the rules; `year` marks those of another report than the one that is checked. */
export function figureTable(report: Pick<ParsedReport, 'figures'>, year: number | null = null): FigureTable {
  const index = indexOf(report.figures);
  return {
    metrics: new Set(index.keys()),
    term(metric, applicant = null) {
      const { ref, figure } = index.get(metric)?.get(applicant) ?? {
        ref: figureRef({ metric, applicant }),
        figure: null,
      };
      return { ref, figure, year, isSigned: 'signed' in METRICS[metric] };
    },
  };
}

/** The name of a cell among several reports: its ref, behind its year where it is another report's. */
export function termName({ ref, year }: Pick<Term, 'ref' | 'year'>): string {
  return year === null ? ref : `${year}:${ref}`;
}
