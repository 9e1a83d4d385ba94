import { childrenOf } from '../divisions/children-of';
import {
  countStates,
  ownLines,
  placeLines,
  spansOf,
  toRow,
  yearsOf,
  type Coverage,
  type CoverageRow,
  type Line,
} from './coverage';
import type { ReportSummary } from './report-summary';

const MOST_ROWS = 400;

interface Options {
  readonly code: string;
  /** How many divisions lie above this one. */
  readonly above: number;
  /** ISO day in China. */
  readonly today: string;
  /** Codes of the divisions right below that are unfolded; `all` for every one. */
  readonly open: ReadonlySet<string> | 'all';
}

/**
 * A place's own bodies and every division right below it, with or without reports, year by year. What lies deeper is
 * folded under those until it is opened; the counts are over all of it.
 */
export function buildPlaceCoverage(
  reports: readonly ReportSummary[],
  { code, above, today, open }: Options,
): Coverage {
  const years = yearsOf(reports, today);
  const row = (line: Line): CoverageRow => toRow(line, years, today);
  const own = ownLines(
    code,
    reports.filter(({ division }) => division.code === code),
    0,
  ).map(row);
  const groups = childrenOf(code).map((child) => {
    const inside = reports.filter(({ division }) => division.path[above + 1] === child.code);
    const [seat, ...rest] = inside.length > 0 ? placeLines(inside, above, 1) : ownLines(child.code, [], 1);
    return { code: child.code, seat, rest };
  });
  const folded = groups.map(({ code: child, seat, rest }) => ({
    isOpen: open === 'all' || open.has(child),
    seat: seat === undefined ? [] : [withBelow(row(seat), rest, open === 'all' || open.has(child))],
    rest: rest.map(row),
  }));
  const shown = [...own, ...folded.flatMap(({ seat, rest, isOpen }) => [...seat, ...(isOpen ? rest : [])])];
  return {
    years,
    spans: spansOf(years),
    rows: shown.slice(0, MOST_ROWS),
    hiddenRows: Math.max(0, shown.length - MOST_ROWS),
    counts: countStates([...own, ...folded.flatMap(({ seat, rest }) => [...seat, ...rest])]),
  };
}

function withBelow(row: CoverageRow, rest: readonly Line[], isOpen: boolean): CoverageRow {
  if (rest.length === 0) return row;
  const bodies = rest.filter(({ reports }) => reports.length > 0).length;
  const reports = rest.reduce((sum, line) => sum + line.reports.length, 0);
  return { ...row, below: { bodies, reports, isOpen } };
}
