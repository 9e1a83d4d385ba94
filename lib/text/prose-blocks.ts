import { APPLICANT_LABELS } from '../domain/metrics';
import {
  DISCLOSURE_CORNER,
  REQUESTS_CORNER,
  REQUESTS_HEADS,
  disclosureTable,
  disputesTable,
  requestsTable,
} from '../domain/official-tables';
import { STATISTIC_HEADS } from '../domain/statistics';
import { fold } from './fold';
import { isPageNumber } from './is-page-number';
import { remember } from './remember';
import { splitLines, type TextLine } from './split-lines';

/** A heading or paragraph of a section, or the place where its table stands. Offsets are UTF-16 units of the whole text. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'table';
  /** Without line breaks and heading marks; '' for a table. */
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Heads of columns as a narrow table breaks them. */
const HALF_HEADS = ['社会公益', '法律服务', '商业', '科研', '企业', '组织', '机构'];

const EVERY_TABLE_WORD: readonly string[] = [
  ...HALF_HEADS,
  DISCLOSURE_CORNER,
  REQUESTS_CORNER,
  ...Object.values(STATISTIC_HEADS).flat(),
  ...Object.values(REQUESTS_HEADS),
  ...Object.values(APPLICANT_LABELS),
  ...(['2019', '2021'] as const).flatMap((form) => [
    ...disclosureTable(form).flatMap((block) => [
      block.clause,
      ...block.columns.map((column) => column.label),
      ...block.rows.map((row) => row.label),
    ]),
    ...requestsTable(form).flatMap((row) => [...row.groups, row.own].map((label) => label.label)),
  ]),
  ...disputesTable().flatMap((procedure) => [
    procedure.group ?? procedure.label,
    procedure.label,
    ...procedure.outcomes.map((outcome) => outcome.label),
  ]),
];
/** Folded, the longest first. */
const TABLE_WORDS = [...new Set(EVERY_TABLE_WORD.map(fold))].sort((a, b) => b.length - a.length);
/** What a line of such words may have besides. */
const TABLE_MARKS = '|-:—_*#0123456789().,。，、';
const TABLE_SIGNS = new Set(TABLE_WORDS.join('') + TABLE_MARKS);

/** True for a line that holds nothing but words of the official tables, rules of a markdown table, or a page number. */
const isTableFurniture = remember((line: string): boolean => {
  const folded = fold(line);
  // Most lines above a table are sentences, which have signs that no word of a table has.
  let others = 0;
  for (const sign of folded) {
    if (!TABLE_SIGNS.has(sign)) others += 1;
    if (others > 1) return false;
  }
  const signs = new Set(folded);
  let bare = folded;
  for (const word of TABLE_WORDS) if (signs.has(word.charAt(0))) bare = bare.replaceAll(word, '');
  return bare.replace(/[|\-:—_*#\d().,。，、]/g, '').length <= 1;
});

function tableLines(
  lines: readonly TextLine[],
  figures: readonly Span[],
): { first: number; last: number } | null {
  const [from, until] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start } of figures) {
    if (start < from || start > until) continue;
    least = Math.min(least, start);
    most = Math.max(most, start);
  }
  let first = lines.findIndex(({ end }) => end >= least);
  const last = lines.findLastIndex(({ start }) => start <= most);
  if (first < 0) return null;
  for (let before = lines[first - 1]; before !== undefined && isTableFurniture(before.text);) {
    first -= 1;
    before = lines[first - 1];
  }
  return { first, last };
}

const NUMBERED = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．])/;
const HEADING_LENGTH = 32;

function isHeading(line: string): boolean {
  if (/^\s*#{1,6}\s*\S/.test(line)) return true;
  const text = line.trim();
  return (
    NUMBERED.test(text) &&
    text.length <= HEADING_LENGTH &&
    !/[。；：，,;:]$/.test(text) &&
    !/[。；]/.test(text)
  );
}

/** A line without the white space around it, heading marks and marks of emphasis. */
export function cleanLine(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s*/, '')
    .replaceAll('**', '');
}

/** At most a blank line, or the foot of a page. */
function isBreakInside(between: string): boolean {
  const lines = between.split('\n').slice(1, -1);
  const rest = lines.filter((line) => line.trim() !== '');
  return rest.length === 0 ? lines.length <= 1 : rest.every(isPageNumber);
}

/** A line that breaks off in the middle of a sentence, as lines of a PDF page do, or with a blank line after it. */
function goesOn(block: ProseBlock | undefined, lineAfter: TextLine, text: string): boolean {
  return (
    block?.kind === 'paragraph' &&
    isBreakInside(text.slice(block.end, lineAfter.start)) &&
    block.text.length >= 20 &&
    !/[。！？；：…”）.!?;:]$/.test(block.text) &&
    !/^[\s\u3000]{2}/.test(lineAfter.text) &&
    !NUMBERED.test(lineAfter.text)
  );
}

/**
 * The narrative of one section: headings and paragraphs with their places; its table is one `table` block.
 * `section` and `figures` are spans of `text`; `figures` are the cells of the tables.
 */
export function proseBlocks(text: string, section: Span, figures: readonly Span[]): ProseBlock[] {
  const lines = splitLines(text).filter((line) => line.end > section.start && line.start < section.end);
  const table = tableLines(lines, figures);
  const blocks: ProseBlock[] = [];
  lines.forEach((line, index) => {
    if (table !== null && index >= table.first && index <= table.last) {
      const last = lines[table.last];
      if (index === table.first) {
        blocks.push({
          kind: 'table',
          text: '',
          line: line.number,
          start: line.start,
          end: last?.end ?? line.end,
        });
      }
      return;
    }
    const start = Math.max(line.start, section.start);
    const end = Math.min(line.end, section.end);
    const content = cleanLine(text.slice(start, end));
    if (content === '' || isPageNumber(line.text)) return;
    const before = blocks.at(-1);
    if (before !== undefined && !isHeading(line.text) && goesOn(before, line, text)) {
      blocks[blocks.length - 1] = { ...before, text: before.text + content, end };
    } else {
      blocks.push({
        kind: isHeading(line.text) ? 'heading' : 'paragraph',
        text: content,
        line: line.number,
        start,
        end,
      });
    }
  });
  return blocks;
}
