import type { ExtractedDocument } from '../../domain/document';
import { SECTION_KINDS, type SectionKind } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import type { TableExtents } from './choose-headings';
import { LONGEST_FURNITURE, proseFrom } from './cut-section';
import type { Heading } from './heading';
import { kindOfHeading } from './kind-of-heading';
import { numberedLines, type NumberedLine } from './numbered-lines';
import type { SectionStart } from './section-start';

export const ordinalOf = (kind: SectionKind): number => SECTION_KINDS.indexOf(kind) + 1;
const lost = (kind: SectionKind, start: number): SectionStart => ({
  kind,
  ordinal: ordinalOf(kind),
  heading: null,
  start,
  body: start,
});

/** Part five without its heading: it is what table 4 is followed by when that speaks of problems. */
function afterDisputes(
  document: ExtractedDocument,
  tables: TableExtents,
  starts: readonly SectionStart[],
): SectionStart[] {
  const at = starts.findIndex((start) => start.kind === 'disputes');
  if (!tables.disputes || at < 0 || starts.some((start) => start.kind === 'problems')) return [];
  const start = document.lines[tables.disputes.last]?.start;
  if (start === undefined) return [];
  const rest = fold(document.text.slice(start, starts[at + 1]?.start ?? document.text.length));
  return /问题|不足/.test(rest) && /改进|下一步|今后/.test(rest) ? [lost('problems', start)] : [];
}

/** A part that lost its heading begins where its table does. */
function atTables(
  document: ExtractedDocument,
  tables: TableExtents,
  headings: readonly Heading[],
): SectionStart[] {
  return flatMap(['disclosure', 'requests', 'disputes'] as const, (kind) => {
    const table = tables[kind];
    if (!table || headings.some((heading) => heading.kind === kind || heading.also === kind)) return [];
    const line = document.lines[table.first - 1]?.start ?? table.start;
    const isShared = headings.some((heading) => heading.start >= line && heading.start < table.start);
    return [lost(kind, isShared ? table.start : line)];
  });
}

/** A report that lost 一、 still has the text between its title and part two. */
function beforeFirst(
  document: ExtractedDocument,
  starts: readonly SectionStart[],
  titleEnd: number,
): SectionStart[] {
  const first = starts[0];
  if (!first || first.kind === 'overview') return [];
  const from = proseFrom(document.text, titleEnd, first.start);
  const prose = from === null ? '' : document.text.slice(from, first.start);
  return prose.length > LONGEST_FURNITURE ? [lost('overview', titleEnd)] : [];
}

/** What comes behind part six with a number of its own: 七、附件. */
function behindLast(lines: readonly NumberedLine[], headings: readonly Heading[]): SectionStart[] {
  const last = headings.at(-1);
  if (last?.kind !== 'other') return [];
  const behind = lines.filter(({ start }) => start >= last.end);
  const countsOn = behind.every(({ ordinal }, index) => ordinal === SECTION_KINDS.length + 1 + index);
  if (!countsOn) return [];
  return behind.map(({ text, ordinal, body, start, end }) => ({
    kind: kindOfHeading(body) ?? 'other',
    ordinal: ordinal ?? 0,
    heading: text,
    start,
    body: end,
  }));
}

/** The parts by their headings, and those that only their tables or their words show. */
export function statutoryStarts(
  document: ExtractedDocument,
  tables: TableExtents,
  headings: readonly Heading[],
  titleEnd: number,
): SectionStart[] {
  const inOrder = (starts: readonly SectionStart[]): SectionStart[] =>
    starts.toSorted((a, b) => a.start - b.start);
  const lines = numberedLines(document).filter(({ style }) => style === 'chinese');
  const starts = inOrder([
    ...headings.map(({ kind, text, start, end }) => ({
      kind,
      ordinal: ordinalOf(kind),
      heading: text,
      start,
      body: end,
    })),
    ...atTables(document, tables, headings),
    ...behindLast(lines, headings),
  ]);
  const withProblems = inOrder([...starts, ...afterDisputes(document, tables, starts)]);
  return [...beforeFirst(document, withProblems, titleEnd), ...withProblems];
}
