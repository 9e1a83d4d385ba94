import { METRICS, METRIC_KEYS, type Applicant, type MetricKey } from '../domain/metrics';
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

function tableOf(figures: readonly Figure[], year: number | null): FigureTable {
  const terms = new Map<MetricKey, Map<Applicant | null, Term>>();
  for (const figure of figures) {
    const { metric, applicant } = figure;
    const row = terms.get(metric) ?? new Map<Applicant | null, Term>();
    row.set(applicant, { ref: figureRef(figure), figure, year, isSigned: isSigned(metric) });
    terms.set(metric, row);
  }
  return {
    metrics: new Set(terms.keys()),
    term: (metric, applicant = null) =>
      terms.get(metric)?.get(applicant) ?? {
        ref: figureRef({ metric, applicant }),
        figure: null,
        year,
        isSigned: isSigned(metric),
      },
  };
}

const SIGNED = new Set(METRIC_KEYS.filter((metric) => 'signed' in METRICS[metric]));
const isSigned = (metric: MetricKey): boolean => SIGNED.has(metric);

const ownTable = onceFor((figures: readonly Figure[]) => tableOf(figures, null));

/** Indexes the figures of a report for the rules; `year` marks those of another report than the one that is checked. */
export function figureTable(report: Pick<ParsedReport, 'figures'>, year: number | null = null): FigureTable {
  return year === null ? ownTable(report.figures) : tableOf(report.figures, year);
}

/** The name of a cell among several reports: its ref, behind its year where it is another report's. */
export function termName({ ref, year }: Pick<Term, 'ref' | 'year'>): string {
  return year === null ? ref : `${year}:${ref}`;
}
