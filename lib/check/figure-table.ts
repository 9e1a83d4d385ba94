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
  term(metric: MetricKey, applicant?: Applicant): Term;
  /** Metrics that have at least one figure. */
  readonly metrics: ReadonlySet<MetricKey>;
}

interface FigureIndex {
  readonly byRef: ReadonlyMap<FigureRef, Figure>;
  readonly metrics: ReadonlySet<MetricKey>;
}

const indexOf = onceFor((figures: readonly Figure[]): FigureIndex => {
  const byRef = new Map<FigureRef, Figure>();
  const metrics = new Set<MetricKey>();
  for (const figure of figures) {
    byRef.set(figureRef(figure), figure);
    metrics.add(figure.metric);
  }
  return { byRef, metrics };
});

/** Indexes the figures of a report for the rules; `year` marks those of another report than the one that is checked. */
export function figureTable(report: Pick<ParsedReport, 'figures'>, year: number | null = null): FigureTable {
  const { byRef, metrics } = indexOf(report.figures);
  return {
    metrics,
    term(metric, applicant) {
      const ref = figureRef({ metric, applicant: applicant ?? null });
      return { ref, figure: byRef.get(ref) ?? null, year, isSigned: 'signed' in METRICS[metric] };
    },
  };
}

/** The name of a cell among several reports: its ref, behind its year where it is another report's. */
export function termName({ ref, year }: Pick<Term, 'ref' | 'year'>): string {
  return year === null ? ref : `${year}:${ref}`;
}
