import type { Form } from '../domain/metrics';
import { AppError } from '../domain/app-error';
import { database, type Database } from '../store/client';
import { divisionName } from './division-names';
import { formInForce } from './coverage';
import { readKeyFigures, type ReportLine } from './key-figures';
import { readReportSummaries } from './report-summary';
import { today } from './today';
import { buildYearRows, type YearRow } from './year-rows';

const FIRST_YEAR = 2008;

export interface YearPage {
  readonly year: number;
  readonly form: Form;
  /** The reports of the year, by province. */
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly reports: readonly ReportLine[];
  }[];
  readonly reports: number;
  readonly open: number;
}

export async function readYears(db: Database = database()): Promise<YearRow[]> {
  return buildYearRows(await readReportSummaries(db, {}));
}

/** Throws AppError `not_found` for a year no report can be about. */
export async function readYearPage(year: number, db: Database = database()): Promise<YearPage> {
  const thisYear = Number(today().slice(0, 4));
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > thisYear) {
    throw new AppError('not_found', `no reports can be about ${year}`);
  }
  const [reports, figuresOf] = await Promise.all([
    readReportSummaries(db, { year }),
    readKeyFigures(db, { year }),
  ]);
  const lines = reports.map((report) => ({ ...report, figures: figuresOf(report.versionId) }));
  const codes = [...new Set(reports.map(({ division }) => division.path[0] ?? division.code))];
  return {
    year,
    form: formInForce(year),
    provinces: codes.map((code) => ({
      code,
      name: divisionName(code),
      reports: lines.filter(({ division }) => (division.path[0] ?? division.code) === code),
    })),
    reports: reports.length,
    open: reports.filter(({ verdict }) => verdict !== 'holds').length,
  };
}
