import type { ExtractedDocument } from '../../domain/document';
import type { Source, Statistic } from '../../domain/report';
import { STATISTIC_UNITS } from '../../domain/statistics';
import { flatMap } from '../../domain/flat-map';
import { collectRows } from './collect-rows';
import { labelOf, type DraftRow } from './draft-row';
import { headsAt, type TableHeads } from './find-heads';
import { matchStatisticRow } from './match-statistic-row';
import { tokensOf, type StatisticToken } from './statistic-tokens';

export interface StatisticsReading {
  readonly statistics: readonly Statistic[];
  /** Where the tables stand, heads included: offsets in the document's text. */
  readonly extents: readonly Pick<Source, 'start' | 'end'>[];
}

/** So many known rows make a table of what only 项目, 单位, 数量 stand over. */
const FEWEST_KNOWN = 2;

function sourceOf(first: StatisticToken, last: StatisticToken = first): Source {
  return { page: first.line.page, line: first.line.number, start: first.start, end: last.end };
}

interface Printed {
  readonly value: number | null;
  readonly raw: string;
  readonly status: Statistic['status'];
  readonly unit: string | null;
  readonly source: Source;
}

function readValue(token: StatisticToken, unit: string | null): Printed {
  const { cell, text } = token;
  const at = { raw: text, source: sourceOf(token), unit };
  switch (cell.kind) {
    case 'number':
      return { ...at, value: cell.value, status: 'printed', unit: cell.unit ?? unit };
    case 'blank':
      return { ...at, value: null, status: 'blank' };
    case 'not_applicable':
      return { ...at, value: null, status: 'not_applicable' };
    case 'text':
    case 'doubtful':
      return { ...at, value: null, status: 'unreadable' };
  }
}

/** The values of a row, one for each column; unreadable where it is not certain which is which. */
function valuesOf(row: DraftRow, heads: TableHeads): readonly Printed[] {
  const unit = row.unit === '' ? null : row.unit;
  const [first, last] = [row.labels[0], row.labels.at(-1)];
  if (!first || !last) return [];
  const none = { value: null, raw: '', unit, source: sourceOf(first, last) } as const;
  const values = row.isPlaced ? row.values : withoutCode(row, heads);
  const count = heads.values.length;
  const printed = values.length > count ? besideLabel(row, values) : values;
  if (printed.length === count) return printed.map((token) => readValue(token, unit));
  const [from, until] = [values[0], values.at(-1)];
  if (!from || !until) {
    const status = row.unit === '' ? 'not_applicable' : 'blank';
    return heads.values.map(() => ({ ...none, status }));
  }
  const raw = values.map(({ text }) => text).join(' ');
  return heads.values.map(() => ({ ...none, raw, status: 'unreadable', source: sourceOf(from, until) }));
}

/** A code stands before the values of its row, or after those of the row above. */
function withoutCode({ values }: DraftRow, heads: TableHeads): readonly StatisticToken[] {
  if (heads.code === 'later') return values.slice(1);
  if (heads.code === 'first' && values.length > heads.values.length)
    return values.slice(0, heads.values.length);
  return values;
}

/** A number on a line of its own behind a row that is complete is the number of a page. */
function besideLabel(row: DraftRow, values: readonly StatisticToken[]): readonly StatisticToken[] {
  const line = row.labels.at(-1)?.line;
  return values.filter((token) => token.line === line);
}

/** Up to the last row that has a unit, or a value and a label of the form; what follows is something else. */
function withoutTail(rows: readonly DraftRow[], heads: TableHeads): readonly DraftRow[] {
  const last = rows.findLastIndex(
    (row) =>
      (row.unit !== null && (heads.hasUnit || row.values.length > 0)) ||
      (row.values.length > 0 && (!heads.hasUnit || matchStatisticRow(labelOf(row), null) !== null)),
  );
  return rows.slice(0, last + 1);
}

function statisticsOf(rows: readonly DraftRow[], heads: TableHeads): Statistic[] {
  let previous: string | null = null;
  return flatMap(rows, (row) => {
    const label = labelOf(row);
    const known = matchStatisticRow(label, previous);
    previous = known?.key ?? previous;
    return valuesOf(row, heads).map((printed, index): Statistic => ({
      key: known?.key ?? null,
      label,
      column: heads.values.length > 1 ? (heads.values[index] ?? null) : null,
      ...printed,
    }));
  });
}

/** Rows of the form in a row without heads over them: label, unit, number. */
const NO_HEADS = { hasUnit: true, isCertain: true, code: null, values: ['统计数'], columns: null } as const;
const FEWEST_WITHOUT_HEADS = 3;

function headless(tokens: readonly StatisticToken[]): { heads: TableHeads; start: number } | null {
  const starts = flatMap(tokens, (token, index) => {
    const [unit, value] = [tokens[index + 1], tokens[index + 2]];
    const isRow =
      matchStatisticRow(token.text, null) !== null && unit?.isUnit && value?.cell.kind === 'number';
    return isRow ? [index] : [];
  });
  const [start] = starts;
  if (start === undefined || starts.length < FEWEST_WITHOUT_HEADS) return null;
  return { heads: { ...NO_HEADS, next: start }, start };
}

/** A unit in a cell of its own, or a head that only such a table has: without either there is no table to look for. */
const SIGN = new RegExp(
  `(?:^|[\\s|｜])[（(]?(?:${STATISTIC_UNITS.join('|')})[)）]?(?=$|[\\s|｜])|统计指标|指标名称|统计项目|统计内容`,
  'm',
);

/**
 * Reads the tables of statistics (统计指标 | 单位 | 统计数) of reports before 2019 wherever they are printed: rows by
 * label, known ones with a key, the others as they are. A report without such a table has none.
 */
export function readStatistics(document: ExtractedDocument): StatisticsReading {
  if (!SIGN.test(document.text)) return { statistics: [], extents: [] };
  const tokens = flatMap(document.lines, (line) => tokensOf(document, line));
  const statistics: Statistic[] = [];
  const extents: { start: number; end: number }[] = [];
  const take = (heads: TableHeads, from: number): number => {
    const { rows, next } = collectRows(tokens, heads);
    const read = statisticsOf(withoutTail(rows, heads), heads);
    const isCertain = heads.isCertain || read.filter(({ key }) => key !== null).length >= FEWEST_KNOWN;
    const last = read.at(-1);
    if (!isCertain || !last) return next;
    statistics.push(...read);
    const end = document.lines[last.source.line - 1]?.end ?? last.source.end;
    extents.push({
      start: tokens[from]?.line.start ?? last.source.start,
      end: Math.max(end, last.source.end),
    });
    return next;
  };
  for (let index = 0; index < tokens.length;) {
    const heads = headsAt(tokens, index);
    index = heads ? Math.max(take(heads, index), index + 1) : index + 1;
  }
  const bare = statistics.length === 0 ? headless(tokens) : null;
  if (bare) take(bare.heads, bare.start);
  return { statistics, extents };
}
