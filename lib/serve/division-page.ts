import { z } from 'zod';
import { divisionByCode } from '../divisions/division-by-code';
import { AppError } from '../domain/app-error';
import type { DivisionLevel } from '../domain/report';
import { database, type Database } from '../store/client';
import { emptyChildren, type DivisionLink } from './browse-page';
import type { Coverage } from './coverage';
import { divisionTrail, type NamedDivision } from './division-names';
import { readKeyFigures, type ReportLine } from './key-figures';
import { buildPlaceCoverage } from './place-coverage';
import { readPlaceTotals, type TotalRow } from './place-totals';
import { buildPlaceTree, type PlaceNode } from './place-tree';
import { readReportSummaries } from './report-summary';
import { today } from './today';

const OWN_A_PAGE = 40;

/** What the address of a place's page may say. */
export const DIVISION_PARAMETERS = z.strictObject({
  /** Year of the totals. */
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  /** Divisions right below whose rows are unfolded in the matrix: codes with commas between, or `all`. */
  open: z
    .string()
    .regex(/^(?:all|\d{6,9}(?:,\d{6,9}){0,49})$/)
    .optional(),
  /** Page of the own reports. */
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type DivisionQuery = z.output<typeof DIVISION_PARAMETERS>;

/** One division; every division of the gazetteer has a page, with reports or without. */
export interface DivisionPage {
  readonly division: { readonly code: string; readonly name: string; readonly level: DivisionLevel };
  readonly trail: readonly NamedDivision[];
  /** A page of the reports of the division's own bodies, the latest first. */
  readonly own: readonly ReportLine[];
  readonly ownPages: number;
  readonly page: number;
  readonly below: readonly PlaceNode[];
  /** Divisions right below without a report so far. */
  readonly emptyBelow: readonly DivisionLink[];
  readonly reports: number;
  readonly coverage: Coverage;
  readonly totals: {
    /** Null where the division has no report. */
    readonly year: number | null;
    /** Years with reports, the latest first. */
    readonly years: readonly number[];
    readonly rows: readonly TotalRow[];
  };
}

/** Throws AppError `not_found` for a code the gazetteer does not have. */
export async function readDivisionPage(
  code: string,
  query: DivisionQuery = { page: 1 },
  db: Database = database(),
): Promise<DivisionPage> {
  const division = divisionByCode(code);
  if (division === null) throw new AppError('not_found', `no division ${code}`);
  const reports = await readReportSummaries(db, { divisionCode: code });
  const trail = divisionTrail(code);
  const below = buildPlaceTree(reports, code);
  const own = reports.filter((report) => report.division.code === code).toSorted((a, b) => b.year - a.year);
  const ownPages = Math.max(1, Math.ceil(own.length / OWN_A_PAGE));
  const page = Math.min(ownPages, query.page);
  const shown = own.slice((page - 1) * OWN_A_PAGE, page * OWN_A_PAGE);
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => b - a);
  const year = query.year ?? years[0] ?? null;
  const [figuresOf, rows] = await Promise.all([
    readKeyFigures(db, { reportIds: shown.map(({ id }) => id) }),
    year === null ? [] : readPlaceTotals(db, code, year),
  ]);
  return {
    division,
    trail,
    own: shown.map((report) => ({ ...report, figures: figuresOf(report.versionId) })),
    ownPages,
    page,
    below,
    emptyBelow: emptyChildren(code, below),
    reports: reports.length,
    coverage: buildPlaceCoverage(reports, {
      code,
      above: trail.length - 1,
      today: today(),
      open: query.open === 'all' ? 'all' : new Set(query.open?.split(',')),
    }),
    totals: { year, years, rows },
  };
}
