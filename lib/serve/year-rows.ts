import type { Form } from '../domain/metrics';
import { formInForce } from './coverage';
import type { ReportSummary } from './report-summary';

export interface YearRow {
  readonly year: number;
  /** The form in force for that year. */
  readonly form: Form;
  readonly reports: number;
  /** Reports with open findings. */
  readonly open: number;
}

/** The years that have reports, the latest first. */
export function buildYearRows(reports: readonly ReportSummary[]): YearRow[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const ofYear = reports.filter((report) => report.year === year);
    return {
      year,
      form: formInForce(year),
      reports: ofYear.length,
      open: ofYear.filter(({ verdict }) => verdict !== 'holds').length,
    };
  });
}
