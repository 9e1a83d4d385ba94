import { CENTRAL } from '../divisions/central';
import { divisionPath, organizationPath } from '../domain/addresses';
import type { Form } from '../domain/metrics';
import { publicationDeadline } from '../domain/publication-deadline';
import type { OrganizationKind } from '../domain/report';
import { divisionName } from './division-names';
import type { ReadState, ReportSummary } from './report-summary';

/** `none` is not in the archive; `due` is not in it either, but may still appear in time. */
export type CoverageState = ReadState | 'none' | 'due';

export interface CoverageCell {
  readonly year: number;
  readonly state: CoverageState;
  /** The report, where there is one. */
  readonly href: string | null;
}

export interface CoverageRow {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  /** 0 for the outermost rows. */
  readonly depth: number;
  /** A place's own row; its other bodies have rows of their own. */
  readonly isPlace: boolean;
  readonly cells: readonly CoverageCell[];
  /** Bodies and reports that belong under this row, where a page can fold them. */
  readonly below?: { readonly bodies: number; readonly reports: number; readonly isOpen: boolean };
}

/** Squares of body by year, with the years grouped by the form then in force. */
export interface Coverage {
  readonly years: readonly number[];
  readonly spans: readonly { readonly form: Form; readonly years: readonly number[] }[];
  readonly rows: readonly CoverageRow[];
  /** Rows beyond the limit. */
  readonly hiddenRows: number;
  readonly counts: Readonly<Record<CoverageState, number>>;
}

interface Options {
  /** ISO day in China. */
  readonly today: string;
  readonly limit: number;
  /** Only bodies of this kind, as a flat list. */
  readonly kind?: OrganizationKind;
  /** How many divisions of each path lie above the outermost row. */
  readonly skip?: number;
}

/** The form in force for reports on a year; what a report really uses is decided by its labels. */
export function formInForce(year: number): Form {
  if (year < 2019) return 'free';
  return year < 2021 ? '2019' : '2021';
}

/** Which reports of which bodies are in the archive, year by year. */
export function buildCoverage(
  reports: readonly ReportSummary[],
  { today, limit, kind, skip = 0 }: Options,
): Coverage {
  const shown =
    kind === undefined ? reports : reports.filter(({ organization }) => organization.kind === kind);
  const years = yearsOf(reports, today);
  const lines = kind === undefined ? placeLines(shown, skip) : bodyLines(shown);
  const rows = lines.map((line) => toRow(line, years, today));
  return {
    years,
    spans: spansOf(years),
    rows: rows.slice(0, limit),
    hiddenRows: Math.max(0, rows.length - limit),
    counts: countStates(rows),
  };
}

/** The years grouped by the form then in force. */
export function spansOf(years: readonly number[]): Coverage['spans'] {
  return (['free', '2019', '2021'] as const)
    .map((form) => ({ form, years: years.filter((year) => formInForce(year) === form) }))
    .filter((span) => span.years.length > 0);
}

export function countStates(rows: readonly CoverageRow[]): Record<CoverageState, number> {
  const counts: Record<CoverageState, number> = { clean: 0, open: 0, unread: 0, none: 0, due: 0 };
  for (const { cells } of rows) for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** A body, or a place by its government, with its reports. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly depth: number;
  readonly isPlace: boolean;
  readonly kind: OrganizationKind;
  readonly reports: readonly ReportSummary[];
}

export function toRow(
  { reports, kind, ...head }: Line,
  years: readonly number[],
  today: string,
): CoverageRow {
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const cells = years.map((year): CoverageCell => {
    const report = byYear.get(year);
    if (report !== undefined) return { year, state: report.state, href: report.href };
    return { year, state: today <= publicationDeadline(kind, year) ? 'due' : 'none', href: null };
  });
  return { ...head, cells };
}

/** From 2019, or the first year held, to the present year. */
export function yearsOf(reports: readonly ReportSummary[], today: string): number[] {
  const held = reports.map(({ year }) => year);
  const first = Math.min(2019, ...held);
  const last = Math.max(Number(today.slice(0, 4)), ...held);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function groupBy(
  reports: readonly ReportSummary[],
  key: (report: ReportSummary) => string,
): Map<string, ReportSummary[]> {
  const groups = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const group = groups.get(key(report));
    if (group === undefined) groups.set(key(report), [report]);
    else group.push(report);
  }
  return groups;
}

function bodyLines(reports: readonly ReportSummary[], depth = 0): Line[] {
  return [...groupBy(reports, ({ organization }) => organization.slug)].flatMap(([slug, group]) => {
    const body = group[0]?.organization;
    if (body === undefined) return [];
    return [
      {
        key: slug,
        label: body.name,
        href: organizationPath(slug),
        depth,
        isPlace: false,
        kind: body.kind,
        reports: group,
      },
    ];
  });
}

/** The rows of every place at `skip + depth` of the reports' paths, each followed by what lies below it. */
export function placeLines(reports: readonly ReportSummary[], skip: number, depth = 0): Line[] {
  const below = reports.filter(({ division }) => division.path.length > skip + depth);
  const places = [...groupBy(below, ({ division }) => division.path[skip + depth] ?? '')];
  return places
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([code, group]) => {
      const own = group.filter(({ division }) => division.code === code);
      return [...ownLines(code, own, depth), ...placeLines(group, skip, depth + 1)];
    });
}

/** A place's row is its government's; its other bodies have rows of their own, a second government too. */
export function ownLines(code: string, own: readonly ReportSummary[], depth: number): Line[] {
  const seatKind = ({ organization }: ReportSummary) =>
    organization.kind === 'government' || organization.kind === 'township';
  const seatSlug = own.find(seatKind)?.organization.slug;
  const seat: Line = {
    key: code,
    label: divisionName(code),
    href: divisionPath(code),
    depth,
    isPlace: true,
    kind: 'government',
    reports: own.filter(({ organization }) => organization.slug === seatSlug),
  };
  // The central government as a whole publishes no report of its own that could be missing.
  const places = code === CENTRAL.code && seat.reports.length === 0 ? [] : [seat];
  return [
    ...places,
    ...bodyLines(
      own.filter(({ organization }) => organization.slug !== seatSlug),
      depth,
    ),
  ];
}
