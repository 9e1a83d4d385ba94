import { childrenOf } from '../divisions/children-of';
import { divisionByCode } from '../divisions/division-by-code';
import { divisionPath } from '../domain/addresses';
import { AppError } from '../domain/app-error';
import type { DivisionLevel } from '../domain/report';
import { database, type Database } from '../store/client';
import { buildCoverage, type Coverage } from './coverage';
import { divisionTrail, type NamedDivision } from './division-names';
import { buildPlaceTree, type PlaceNode } from './place-tree';
import { readKeyFigures, type ReportLine } from './key-figures';
import { readReportSummaries } from './report-summary';
import { today } from './today';

const COVERAGE_ROWS = 60;

export interface DivisionLink {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** The whole tree of places that have reports. */
export interface BrowsePage {
  readonly places: readonly PlaceNode[];
  /** Provinces without a report so far. */
  readonly emptyProvinces: readonly DivisionLink[];
}

/** One division; every division of the gazetteer has a page, with reports or without. */
export interface DivisionPage {
  readonly division: { readonly code: string; readonly name: string; readonly level: DivisionLevel };
  readonly trail: readonly NamedDivision[];
  /** Reports of the division's own bodies, the latest first. */
  readonly own: readonly ReportLine[];
  readonly below: readonly PlaceNode[];
  /** Divisions right below without a report so far. */
  readonly emptyBelow: readonly DivisionLink[];
  readonly reports: number;
  readonly coverage: Coverage;
}

export async function readBrowsePage(db: Database = database()): Promise<BrowsePage> {
  const places = buildPlaceTree(await readReportSummaries(db, {}));
  return { places, emptyProvinces: emptyChildren(null, places) };
}

/** Throws AppError `not_found` for a code the gazetteer does not have. */
export async function readDivisionPage(code: string, db: Database = database()): Promise<DivisionPage> {
  const division = divisionByCode(code);
  if (division === null) throw new AppError('not_found', `no division ${code}`);
  const scope = { divisionCode: code };
  const [reports, figuresOf] = await Promise.all([readReportSummaries(db, scope), readKeyFigures(db, scope)]);
  const trail = divisionTrail(code);
  const below = buildPlaceTree(reports, code);
  return {
    division,
    trail,
    own: reports
      .filter((report) => report.division.code === code)
      .map((report) => ({ ...report, figures: figuresOf(report.versionId) }))
      .toSorted((a, b) => b.year - a.year),
    below,
    emptyBelow: emptyChildren(code, below),
    reports: reports.length,
    coverage: buildCoverage(reports, { today: today(), limit: COVERAGE_ROWS, skip: trail.length - 1 }),
  };
}

function emptyChildren(code: string | null, held: readonly PlaceNode[]): DivisionLink[] {
  const codes = new Set(held.map((place) => place.code));
  return childrenOf(code)
    .filter((child) => !codes.has(child.code))
    .map((child) => ({ code: child.code, name: child.name, href: divisionPath(child.code) }));
}
