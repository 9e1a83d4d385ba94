import { flatMap } from '../../domain/flat-map';
import { EMPTY_ROW, labelOf, unitOf, type DraftRow } from './draft-row';
import { headsAt, type TableHeads } from './find-heads';
import { beginsRow, matchStatisticRow } from './match-statistic-row';
import type { StatisticToken } from './statistic-tokens';

/** What stands below a table and is no row: who filled it in, and sentences. */
const FOOT = /^(?:注|备注|说明|填报|填表|单位负责人|负责人|审核人?|联系人|联系电话|制表)[::]?|。./;
const LONGEST_LABEL = 90;

const isDash = ({ cell }: StatisticToken): boolean => cell.kind === 'not_applicable';
const isBlank = ({ cell }: StatisticToken): boolean => cell.kind === 'blank';
const isText = (token: StatisticToken): boolean => token.cell.kind === 'text';

/** The row of a line whose cells stand below the heads; null where they do not. */
function placedRow(line: readonly StatisticToken[], { columns, values }: TableHeads): DraftRow | null {
  if (columns === null || line.length < 2) return null;
  const at = (column: number): StatisticToken | undefined => line.find((token) => token.column === column);
  const unit = at(columns.unit);
  const labels = line.filter((token) => token.column < columns.unit && isText(token));
  const cells = flatMap(columns.values, (column) => at(column) ?? []);
  if (!unit || labels.length === 0 || cells.length !== values.length) return null;
  if (!unit.isUnit && !isDash(unit) && !isBlank(unit)) return null;
  if (new Set(line.map(({ column }) => column)).size !== line.length) return null;
  return {
    labels: labels.filter(({ column }) => column !== columns.code),
    unit: isBlank(unit) ? null : unitOf(unit),
    values: cells,
    isPlaced: true,
  };
}

/** Takes tokens one after another and hands out a row when the next begins. */
function rowWriter(heads: TableHeads) {
  const rows: DraftRow[] = [];
  let row = EMPTY_ROW;
  const flush = (): void => {
    if (row.labels.length > 0) rows.push(row);
    row = EMPTY_ROW;
  };
  const begins = (token: StatisticToken): boolean => {
    if (row.labels.length === 0) return false;
    if (row.unit !== null || row.values.length > 0 || beginsRow(token.folded)) return true;
    return matchStatisticRow(labelOf(row), null) !== null && !token.folded.startsWith('(');
  };
  const add = (token: StatisticToken): void => {
    const { labels, unit, values } = row;
    const mayBeUnit = heads.hasUnit && labels.length > 0 && unit === null && values.length === 0;
    if (isBlank(token)) return;
    if (mayBeUnit && (token.isUnit || isDash(token))) row = { ...row, unit: unitOf(token) };
    else if (isText(token)) {
      if (begins(token)) flush();
      row = { ...row, labels: [...row.labels, token] };
    } else if (labels.length > 0) row = { ...row, values: [...values, token] };
  };
  return {
    add,
    put: (placed: DraftRow): void => {
      flush();
      rows.push(placed);
    },
    end: (): DraftRow[] => {
      flush();
      return rows;
    },
  };
}

/**
 * The rows below the heads, down to what is no row any more: by the columns of a grid where a line has them, else
 * label, unit and values as they follow one another. Also gives the index of the first token not used.
 */
export function collectRows(
  tokens: readonly StatisticToken[],
  heads: TableHeads,
): { rows: DraftRow[]; next: number } {
  const writer = rowWriter(heads);
  let index = heads.next;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const again = headsAt(tokens, index);
    if (again) {
      index = again.next;
      continue;
    }
    if (isText(token) && (FOOT.test(token.folded) || token.folded.length > LONGEST_LABEL)) break;
    const { line } = token;
    const isLineStart = tokens[index - 1]?.line !== line;
    const rest = isLineStart ? lineTokens(tokens, index) : [];
    const placed = placedRow(rest, heads);
    if (placed) {
      writer.put(placed);
      index += rest.length;
    } else {
      writer.add(token);
      index += 1;
    }
  }
  return { rows: writer.end(), next: index };
}

function lineTokens(tokens: readonly StatisticToken[], index: number): StatisticToken[] {
  const line = tokens[index]?.line;
  let end = index;
  while (tokens[end]?.line === line && line !== undefined) end += 1;
  return tokens.slice(index, end);
}
