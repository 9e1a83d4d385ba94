import type { Applicant, MetricKey } from '../domain/metrics';
import { figureRef, type Figure, type FigureRef, type ParsedReport } from '../domain/report';

/** A cell of a sum: `figure` is null where the report has none for it. */
export interface Term {
  readonly ref: FigureRef;
  readonly figure: Figure | null;
}

/** A report's figures by name, as the rules look them up. */
export interface FigureTable {
  term(metric: MetricKey, applicant?: Applicant): Term;
  /** Rows of table 3 that have at least one figure. */
  readonly metrics: ReadonlySet<MetricKey>;
}

/** Indexes the figures of a report for the rules. */
export function figureTable(report: Pick<ParsedReport, 'figures'>): FigureTable {
  const byRef = new Map<FigureRef, Figure>(report.figures.map((figure) => [figureRef(figure), figure]));
  return {
    metrics: new Set(report.figures.map((figure) => figure.metric)),
    term(metric, applicant) {
      const ref = figureRef({ metric, applicant: applicant ?? null });
      return { ref, figure: byRef.get(ref) ?? null };
    },
  };
}
