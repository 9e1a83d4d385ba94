import type { OrganizationKind } from '../domain/report';
import { database, type Database } from '../store/client';
import { listOpenFindings } from '../store/list-open-findings';
import { buildCoverage, type Coverage } from './coverage';
import { toListedFinding, type ListedFinding } from './listed-finding';
import { buildPlaceTree, type PlaceNode } from './place-tree';
import { readReportSummaries, type ReportSummary } from './report-summary';
import { today } from './today';
import { buildYearRows, type YearRow } from './year-rows';

const COVERAGE_ROWS = 40;
const RECENT = 8;
const NOTABLE = 6;

/** What is in the archive, in numbers. */
export interface Ledger {
  readonly reports: number;
  readonly organizations: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly openReports: number;
  readonly samples: number;
  /** ISO time of the latest addition. */
  readonly lastAddedAt: string | null;
}

export interface HomePage {
  readonly ledger: Ledger;
  readonly coverage: Coverage;
  readonly places: readonly PlaceNode[];
  readonly years: readonly YearRow[];
  readonly findings: readonly ListedFinding[];
  readonly recent: readonly ReportSummary[];
}

/** The home page; `kind` narrows the coverage to bodies of one kind. */
export async function readHomePage(
  { kind }: { kind?: OrganizationKind },
  db: Database = database(),
): Promise<HomePage> {
  const [reports, open] = await Promise.all([readReportSummaries(db, {}), listOpenFindings(db, {}, 200)]);
  const recent = reports.toSorted((a, b) => (b.addedAt ?? '').localeCompare(a.addedAt ?? ''));
  return {
    ledger: buildLedger(reports, recent[0]?.addedAt ?? null),
    coverage: buildCoverage(reports, {
      today: today(),
      limit: COVERAGE_ROWS,
      ...(kind !== undefined && { kind }),
    }),
    places: buildPlaceTree(reports),
    years: buildYearRows(reports),
    findings: onePerReport(open.map(toListedFinding)).slice(0, NOTABLE),
    recent: recent.slice(0, RECENT),
  };
}

function buildLedger(reports: readonly ReportSummary[], lastAddedAt: string | null): Ledger {
  const years = reports.map(({ year }) => year);
  return {
    reports: reports.length,
    organizations: new Set(reports.map(({ organization }) => organization.slug)).size,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
    openReports: reports.filter(({ verdict }) => verdict !== 'holds').length,
    samples: reports.filter(({ isSample }) => isSample).length,
    lastAddedAt,
  };
}

// One report with many breaches would otherwise fill the list.
function onePerReport(findings: readonly ListedFinding[]): ListedFinding[] {
  const first = new Map<string, ListedFinding>();
  for (const finding of findings) {
    const key = `${finding.organization} ${finding.year}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
