import { compareFigures, type FigureRow } from '../../compare/compare-figures';
import { APPLICANTS, metric, type Applicant } from '../../domain/metrics';
import type { Comparison } from './load-comparison';

/** A row of figures, for one applicant where its table has applicants. */
export interface ApplicantRow extends FigureRow {
  readonly applicant: Applicant | null;
}

/** The figures for one applicant, or for all seven of them where none is asked for; in the order of the codebook. */
export function applicantRows({ comparable }: Comparison, applicant: Applicant | null): ApplicantRow[] {
  const wanted = applicant === null ? APPLICANTS : [applicant];
  const tables = wanted.map((each) => ({ applicant: each, rows: compareFigures(comparable, each) }));
  const keys = tables[0]?.rows.map((row) => row.metric) ?? [];
  return keys.flatMap((key) =>
    tables.flatMap((table, index): ApplicantRow[] => {
      const row = table.rows.find((each) => each.metric === key);
      if (row === undefined) return [];
      if (metric(key).table === 3) return [{ ...row, applicant: table.applicant }];
      return index === 0 ? [{ ...row, applicant: null }] : [];
    }),
  );
}
