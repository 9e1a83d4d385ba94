import type { ExtractedDocument } from '../domain/document';
import {
  SECTION_KINDS,
  SECTION_LABELS,
  type Finding,
  type ParsedSection,
  type SectionKind,
} from '../domain/report';
import { notice } from './notice';
import { readHeadings } from './read-headings';

/** Lines on which the three tables stand, null for a table that is not printed. */
export type TableLines = Readonly<
  Record<'disclosure' | 'requests' | 'disputes', { readonly first: number; readonly last: number } | null>
>;

interface Start {
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** The first line that belongs to the part, its heading included. */
  readonly line: number;
}

function startsOf(document: ExtractedDocument, tables: TableLines, afterTitle: number): Start[] {
  const headings = readHeadings(document);
  const starts = headings.map(({ kind, text, line }): Start => ({ kind, heading: text, line }));
  for (const kind of ['disclosure', 'requests', 'disputes'] as const) {
    const table = tables[kind];
    if (table && !starts.some((start) => start.kind === kind))
      starts.push({ kind, heading: null, line: table.first });
  }
  starts.sort((a, b) => a.line - b.line);
  // A report that lost 一、 still has the text between its title and part two.
  const first = starts[0];
  const untitled = first && first.kind !== 'overview' && first.line > afterTitle + 1;
  const hasText = document.lines
    .slice(afterTitle, first ? first.line - 1 : undefined)
    .some((line) => document.text.slice(line.start, line.end).trim().length > LONGEST_FURNITURE);
  if (untitled && hasText) starts.unshift({ kind: 'overview', heading: null, line: afterTitle + 1 });
  return starts;
}

/** Dates, issuers and document numbers under a title are shorter than any real paragraph. */
const LONGEST_FURNITURE = 40;
const TITLE_AGAIN = /(?:年度报告|工作报告|年报)\s*$/;

function bodyOf(document: ExtractedDocument, start: Start, until: number): ParsedSection {
  let lines = document.lines.slice(start.heading === null ? start.line - 1 : start.line, until - 1);
  const printed = (index: number): string => {
    const line = lines[index];
    return line ? document.text.slice(line.start, line.end) : '';
  };
  // Some reports print the heading of part one above their own title.
  let skip = 0;
  while (skip < lines.length && (printed(skip).trim() === '' || isTitle(start.kind, printed(skip))))
    skip += 1;
  lines = lines.slice(skip);
  while (lines.length > 0 && printed(lines.length - 1).trim() === '') lines = lines.slice(0, -1);

  const heading = document.lines[start.line - 1];
  const [first, last] = [lines[0], lines.at(-1)];
  const offset = first?.start ?? heading?.end ?? 0;
  const end = last?.end ?? offset;
  return {
    kind: start.kind,
    ordinal: SECTION_KINDS.indexOf(start.kind) + 1,
    heading: start.heading,
    text: document.text.slice(offset, end),
    source: {
      page: (first ?? heading)?.page ?? null,
      line: (first ?? heading)?.number ?? start.line,
      start: offset,
      end,
    },
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
  tables: TableLines,
  titleLine: number | null,
  statutory: boolean,
): { sections: ParsedSection[]; findings: Finding[] } {
  const starts = startsOf(document, tables, titleLine ?? 0);
  const end = document.lines.length + 1;
  const sections = starts.map((start, index) => bodyOf(document, start, starts[index + 1]?.line ?? end));
  return { sections, findings: findingsOf(sections, statutory) };
}
