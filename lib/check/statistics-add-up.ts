import type { Finding, Severity, Statistic, Verdict } from '../domain/report';
import { STATISTIC_ROWS, type StatisticRow } from '../domain/statistics';
import { flatMap } from '../domain/flat-map';
import type { Rule } from './sum-constraint';

const SEVERITY: Readonly<Record<Verdict, Severity>> = {
  violated: 'error',
  undetermined: 'warning',
  holds: 'info',
};
const ROWS = new Map(STATISTIC_ROWS.map((row) => [row.key, row]));
const rowOf = ({ key }: Statistic): StatisticRow | undefined => (key === null ? undefined : ROWS.get(key));

function isWithin(row: StatisticRow | undefined, key: string): boolean {
  if (!row) return false;
  return row.within === key || (row.within !== null && isWithin(ROWS.get(row.within), key));
}

const printed = (value: number | null): string => (value === null ? '?' : String(value));
const plus = (items: readonly Statistic[]): string => items.map(({ value }) => printed(value)).join(' + ');

function finding(
  code: 'statistic_sum' | 'statistic_part',
  verdict: Verdict,
  expression: string,
  whole: Statistic,
  params: Finding['params'] = {},
): Finding {
  const about = { label: whole.label, ...params };
  return {
    code,
    verdict,
    severity: SEVERITY[verdict],
    figures: [],
    expression,
    params: about,
    source: whole.source,
  };
}

/** The rows printed below one until the next that is none of its items; unknown rows may be items too. */
function below(statistics: readonly Statistic[], index: number, key: string): Statistic[] {
  const rest = statistics.slice(index + 1);
  const end = rest.findIndex((each) => each.key !== null && !isWithin(rowOf(each), key));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Items of which each case counts in exactly one. Short of a row, or with one that is not known, they may fall short. */
function sumFinding(whole: Statistic, key: string, rows: readonly Statistic[]): Finding[] {
  const items = rows.filter((each) => rowOf(each)?.within === key && rowOf(each)?.makes === 'sum');
  if (items.length < 2 || whole.value === null) return [];
  const owed = STATISTIC_ROWS.filter((row) => row.within === key && row.makes === 'sum' && !row.isLocal);
  const isWhole =
    owed.every((row) => items.some((item) => item.key === row.key)) &&
    rows.every((each) => each.key !== null) &&
    items.every(({ value }) => value !== null);
  const sum = items.reduce((total, { value }) => total + (value ?? 0), 0);
  const verdict =
    sum > whole.value || (isWhole && sum < whole.value) ? 'violated' : isWhole ? 'holds' : 'undetermined';
  const sign = verdict === 'violated' ? '≠' : '=';
  return [finding('statistic_sum', verdict, `${plus(items)} ${sign} ${whole.value}`, whole)];
}

/** Items that may not exceed what they are items of. */
function partFindings(whole: Statistic, key: string, rows: readonly Statistic[]): Finding[] {
  return rows
    .filter((each) => rowOf(each)?.within === key && rowOf(each)?.makes === 'part')
    .map((part) => {
      const known = part.value !== null && whole.value !== null;
      const exceeds = known && part.value > whole.value;
      const verdict = exceeds ? 'violated' : known ? 'holds' : 'undetermined';
      const expression = `${printed(part.value)} ${exceeds ? '>' : '≤'} ${printed(whole.value)}`;
      return finding('statistic_part', verdict, expression, whole, { part: part.label });
    });
}

/**
 * The sums that a table of statistics promises itself: items that make up a row, and parts (其中) that may not exceed
 * theirs. Ways of disclosure are not added up: the same information may be given in several.
 */
export const statisticsAddUp: Rule = ({ statistics }) => {
  const columns = [...new Set(statistics.map(({ column }) => column))];
  return flatMap(columns, (column) => {
    const rows = statistics.filter((each) => each.column === column);
    return flatMap(rows, (whole, index) => {
      if (whole.key === null) return [];
      const inside = below(rows, index, whole.key);
      return [...sumFinding(whole, whole.key, inside), ...partFindings(whole, whole.key, inside)];
    });
  });
};
