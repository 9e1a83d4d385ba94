import type { ExtractedDocument } from '../../domain/document';
import {
  SECTION_KINDS,
  SECTION_LABELS,
  type Finding,
  type ParsedSection,
  type SectionKind,
} from '../../domain/report';
import { notice } from '../../domain/notice';
import { flatMap } from '../../domain/flat-map';
import type { Heading } from './heading';
import { numberedLines } from './numbered-lines';
import { ordinalOf } from './statutory-starts';

const about = (kind: SectionKind) => ({ section: kind, label: SECTION_LABELS[kind] });

/** Words of its own, or no number where the others have theirs: it may be a sub-heading of the part before. */
function isDoubtful(heading: Heading, headings: readonly Heading[]): boolean {
  const numbered = headings.filter(({ ordinal }) => ordinal !== null).length;
  const isBare = heading.style === 'none' && 2 * numbered > headings.length;
  switch (heading.wording) {
    case 'unknown':
      return true;
    case 'statutory':
      return isBare;
    case 'usual':
    case 'misprinted':
      return isBare || (heading.ordinal !== null && heading.ordinal !== ordinalOf(heading.kind));
  }
}

/** Numbered lines that count on from one heading to the next: parts of the report's own, inside one of the six. */
function partsInside(document: ExtractedDocument, headings: readonly Heading[]): Finding[] {
  const lines = numberedLines(document).filter(({ style }) => style === 'chinese');
  return flatMap(headings, (heading, index) => {
    const next = headings[index + 1];
    const [first, last] = [heading.ordinal, next?.ordinal];
    if (!next || first === null || last == null || last - first < 2) return [];
    const inside = lines.filter(({ start }) => start > heading.start && start < next.start);
    const countsOn = inside.every(({ ordinal }, step) => ordinal === first + 1 + step);
    if (!countsOn || inside.length !== last - first - 1) return [];
    return inside.map(({ text, line, start, end }) =>
      notice(
        'part_inside_section',
        'undetermined',
        { ...about(heading.kind), heading: text },
        { source: { page: null, line, start, end } },
      ),
    );
  });
}

/** What is odd about the headings of the six parts; `isOwed` says whether all six are due. */
export function headingFindings(
  document: ExtractedDocument,
  sections: readonly ParsedSection[],
  headings: readonly Heading[],
  isOwed: boolean,
): Finding[] {
  const pageOf = (line: number): number | null => document.lines[line - 1]?.page ?? null;
  const place = ({ line, start, end }: Heading) => ({ source: { page: pageOf(line), line, start, end } });
  const merged = flatMap(headings, (heading) => heading.also ?? []);
  const known = [...merged, ...sections.map(({ kind }) => kind)];
  return [
    ...sections
      .filter(({ heading }) => heading === null)
      .map(({ kind, source }) => notice('heading_missing', 'undetermined', about(kind), { source })),
    ...flatMap(headings, (heading) =>
      heading.also === null
        ? []
        : [
            notice(
              'sections_merged',
              'undetermined',
              { ...about(heading.also), heading: heading.text },
              place(heading),
            ),
          ],
    ),
    ...headings
      .filter((heading) => isDoubtful(heading, headings))
      .map((heading) =>
        notice(
          'heading_uncertain',
          'undetermined',
          { ...about(heading.kind), heading: heading.text },
          place(heading),
        ),
      ),
    ...partsInside(document, headings),
    ...SECTION_KINDS.filter((kind) => isOwed && !known.includes(kind)).map((kind) =>
      notice('section_missing', 'undetermined', about(kind)),
    ),
  ];
}
