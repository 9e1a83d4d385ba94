import type { ExtractedDocument } from '../domain/document';
import {
  SECTION_KINDS,
  SECTION_LABELS,
  type Finding,
  type ParsedSection,
  type SectionKind,
} from '../domain/report';
import { fold } from '../text/fold';
import { notice } from './notice';
import { readHeadings } from './read-headings';
import type { Extent } from './read-requests-table';

/** Where the three tables stand, null for a table that is not printed. */
export type TableExtents = Readonly<Record<'disclosure' | 'requests' | 'disputes', Extent | null>>;

interface Start {
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** Where the part begins, its heading included. */
  readonly start: number;
  /** Where its own text may begin. */
  readonly body: number;
}

function startsOf(document: ExtractedDocument, tables: TableExtents, titleEnd: number): Start[] {
  const headings = readHeadings(document);
  const starts = headings.map(({ kind, text, start, end }): Start => ({
    kind,
    heading: text,
    start,
    body: end,
  }));
  for (const kind of ['disclosure', 'requests', 'disputes'] as const) {
    const table = tables[kind];
    if (!table || starts.some((start) => start.kind === kind)) continue;
    const line = document.lines[table.first - 1]?.start ?? table.start;
    const at = headings.some((heading) => heading.start >= line && heading.start < table.start)
      ? table.start
      : line;
    starts.push({ kind, heading: null, start: at, body: at });
  }
  starts.sort((a, b) => a.start - b.start);
  const problems = afterDisputes(document, tables, starts);
  if (problems) starts.splice(starts.findIndex((start) => start.kind === 'disputes') + 1, 0, problems);
  // A report that lost 一、 still has the text between its title and part two.
  const first = starts[0];
  const before = document.text.slice(titleEnd, first?.start);
  const prose = before.split('\n').filter((line) => line.length > LONGEST_FURNITURE || /。\s*$/.test(line));
  const hasText = prose.join('').length > LONGEST_FURNITURE;
  if (first && first.kind !== 'overview' && hasText)
    starts.unshift({ kind: 'overview', heading: null, start: titleEnd, body: titleEnd });
  return starts;
}

/** Part five without its heading: it is what table 4 is followed by when that speaks of problems. */
function afterDisputes(
  document: ExtractedDocument,
  tables: TableExtents,
  starts: readonly Start[],
): Start | null {
  const at = starts.findIndex((start) => start.kind === 'disputes');
  if (!tables.disputes || at < 0 || starts.some((start) => start.kind === 'problems')) return null;
  const start = document.lines[tables.disputes.last]?.start;
  if (start === undefined) return null;
  const rest = document.text.slice(start, starts[at + 1]?.start ?? document.text.length);
  const speaks = /问题|不足/.test(fold(rest)) && /改进|下一步|今后/.test(fold(rest));
  return speaks ? { kind: 'problems', heading: null, start, body: start } : null;
}

/** Dates, issuers and document numbers under a title are shorter than any real paragraph. */
const LONGEST_FURNITURE = 40;
const TITLE_AGAIN = /(?:年度报告|工作报告|年报)\s*$/;

/** The part's own text: without the blank lines around it, and without a title that stands below its heading. */
function bodyOf(document: ExtractedDocument, { kind, heading, body }: Start, until: number): ParsedSection {
  const { text, lines } = document;
  let start = body;
  for (let end = start; start < until; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0 || end > until) end = until;
    const line = text.slice(start, end);
    if (line.trim() !== '' && !isTitle(kind, line)) break;
  }
  start = Math.min(start, until);
  const own = text.slice(start, until).trimEnd();
  if (own === '') start = body;
  const insideLine = !lines.some((line) => line.start === start);
  if (insideLine && own !== '') start += own.length - own.trimStart().length;
  const end = own === '' ? start : start + (insideLine ? own.trimStart() : own).length;
  const line = lines.findLast((each) => each.start <= start) ?? lines[0];
  return {
    kind,
    ordinal: SECTION_KINDS.indexOf(kind) + 1,
    heading,
    text: text.slice(start, end),
    source: { page: line?.page ?? null, line: line?.number ?? 1, start, end },
  };
}

function isTitle(kind: SectionKind, line: string): boolean {
  return kind === 'overview' && line.length <= LONGEST_FURNITURE && TITLE_AGAIN.test(line);
}

function findingsOf(sections: readonly ParsedSection[], statutory: boolean): Finding[] {
  const lost = sections
    .filter((section) => section.heading === null)
    .map((section) =>
      notice(
        'heading_missing',
        'undetermined',
        { section: section.kind, label: SECTION_LABELS[section.kind] },
        { source: section.source },
      ),
    );
  const absent = statutory
    ? SECTION_KINDS.filter((kind) => !sections.some((section) => section.kind === kind))
    : [];
  return [
    ...lost,
    ...absent.map((kind) =>
      notice('section_missing', 'undetermined', { section: kind, label: SECTION_LABELS[kind] }),
    ),
  ];
}

/**
 * The six parts with their text. A part that lost its heading begins where its table does. `titleLine` is the line
 * of the report's title; `statutory` says whether the report owes the six parts (those before 2019 do not).
 */
export function readSections(
  document: ExtractedDocument,
  tables: TableExtents,
  titleLine: number | null,
  statutory: boolean,
): { sections: ParsedSection[]; findings: Finding[] } {
  const titleEnd = titleLine === null ? 0 : (document.lines[titleLine]?.start ?? document.text.length);
  const starts = startsOf(document, tables, titleEnd);
  const sections = starts.map((start, index) =>
    bodyOf(document, start, starts[index + 1]?.start ?? document.text.length),
  );
  return { sections, findings: findingsOf(sections, statutory) };
}
