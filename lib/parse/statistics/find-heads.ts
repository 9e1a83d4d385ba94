import type { HeadKind, StatisticToken } from './statistic-tokens';

/** The heads of a table's columns. */
export interface TableHeads {
  /** Index of the first token behind them. */
  readonly next: number;
  readonly hasUnit: boolean;
  /** Whether the heads alone tell the table from any other. */
  readonly isCertain: boolean;
  /** Where the rows print a code: before the label, behind it, or nowhere. */
  readonly code: 'first' | 'later' | null;
  /** What is printed over each column of values. */
  readonly values: readonly string[];
  /** Columns of the grid by kind; null where the heads do not stand in one row of cells. */
  readonly columns: {
    readonly unit: number;
    readonly code: number | null;
    readonly values: readonly number[];
  } | null;
}

/** Heads that only such a table has; 项目 and 指标 alone may stand anywhere. */
const CERTAIN = /^(?:统计指标|指标名称|统计项目|统计内容)/;

/** The heads that begin at this token; null where it begins none. */
export function headsAt(tokens: readonly StatisticToken[], index: number): TableHeads | null {
  const first = tokens[index];
  if (first?.head !== 'label' && !(first?.head === 'code' && tokens[index + 1]?.head === 'label'))
    return null;
  let next = index;
  const heads: (StatisticToken & { head: HeadKind })[] = [];
  for (let token = tokens[next]; token && token.head !== null; token = tokens[next]) {
    if (token.head === 'label' && heads.some(({ head }) => head === 'label')) break;
    heads.push({ ...token, head: token.head });
    next += 1;
  }
  const of = (kind: HeadKind) => heads.filter(({ head }) => head === kind);
  const [values, unit, code] = [of('value'), of('unit')[0], of('code')[0]];
  const isCertain = heads.some(({ folded }) => CERTAIN.test(folded));
  if (values.length === 0 || (unit === undefined && !isCertain)) return null;
  const isGrid = unit !== undefined && new Set(heads.map(({ column }) => column)).size === heads.length;
  const isOneRow = heads.every(({ line }) => line === first.line);
  return {
    next,
    hasUnit: unit !== undefined,
    isCertain,
    code: code === undefined ? null : code === heads[0] ? 'first' : 'later',
    values: values.map(({ folded }) => folded),
    columns:
      isGrid && isOneRow
        ? { unit: unit.column, code: code?.column ?? null, values: values.map(({ column }) => column) }
        : null,
  };
}
