import type { ExtractedDocument } from '../../domain/document';
import { SECTION_KINDS, type SectionKind } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { chooseHeadings, type TableExtents } from './choose-headings';
import { findHeadings } from './find-headings';
import type { Heading } from './heading';
import { numberedLines, type NumberedLine } from './numbered-lines';
import type { NumberStyle } from './split-number';

const ALWAYS: readonly NumberStyle[] = ['chinese', 'lost', 'none'];
/** 1、 and （一） number the paragraphs of a part; only where next to nothing else is numbered do they number the parts. */
const INSTEAD: readonly NumberStyle[] = ['digit', 'bracket'];
const CLEARLY_MORE = 2;

function inBestStyle(
  document: ExtractedDocument,
  tables: TableExtents,
  lines: readonly NumberedLine[],
): Heading[] {
  const found = findHeadings(document);
  const others = lines
    .filter(({ start }) => !found.some((heading) => heading.start === start))
    .map(({ start }) => start);
  const chosen = (styles: readonly NumberStyle[]): Heading[] =>
    chooseHeadings(
      found.filter(({ style }) => styles.includes(style)),
      tables,
      others,
    );
  const usual = chosen(ALWAYS);
  const instead = INSTEAD.map((style) => chosen([...ALWAYS, style])).find(
    ({ length }) => length >= usual.length + CLEARLY_MORE,
  );
  return instead ?? usual;
}

/** Where a part without a heading must lie, between its neighbours; null where these have none either. */
function gapOf(
  index: number,
  headings: readonly Heading[],
  from: number,
): { start: number; end: number } | null {
  const neighbour = (step: number): Heading | undefined => {
    const kind = SECTION_KINDS[index + step];
    return headings.find((heading) => heading.kind === kind || heading.also === kind);
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  if ((index > 0 && !before) || (index < SECTION_KINDS.length - 1 && !after)) return null;
  return { start: before?.end ?? from, end: after?.start ?? Number.POSITIVE_INFINITY };
}

/**
 * The heading of a part in words of its own: the only numbered line between its neighbours, with its number. With
 * another number beside it, it may as well be a sub-heading.
 */
function inOwnWords(
  kind: SectionKind,
  gap: { start: number; end: number },
  lines: readonly NumberedLine[],
  tables: TableExtents,
): Heading[] {
  const index = SECTION_KINDS.indexOf(kind);
  const inside = lines.filter(
    ({ start, ordinal }) => start >= gap.start && start < gap.end && (ordinal ?? 0) <= SECTION_KINDS.length,
  );
  const [only] = inside;
  if (only?.ordinal !== index + 1 || inside.length > 1) return [];
  const table = tables[kind as keyof TableExtents] ?? null;
  if (table && only.start > table.start) return [];
  return [{ ...only, kind, wording: 'unknown', also: null, score: 0 }];
}

/**
 * The headings of the six parts: among all places that read like one, the choice that keeps the statutory order,
 * suits the tables and fits best. A part without a heading is simply not in the result. `from` is the offset at
 * which the report's title ends.
 */
export function readHeadings(document: ExtractedDocument, tables: TableExtents, from: number): Heading[] {
  const lines = numberedLines(document).filter(({ style }) => style === 'chinese');
  const headings = inBestStyle(document, tables, lines);
  if (headings.length === 0) return [];
  return flatMap(SECTION_KINDS, (kind, index) => {
    const own = headings.filter((heading) => heading.kind === kind);
    if (own.length > 0 || headings.some(({ also }) => also === kind)) return own;
    const gap = gapOf(index, headings, from);
    return gap ? inOwnWords(kind, gap, lines, tables) : [];
  });
}
