import type { ExtractedDocument } from '../../domain/document';
import type { Finding, ParsedSection, Source } from '../../domain/report';
import { notice } from '../../domain/notice';
import type { TableExtents } from './choose-headings';
import { cutSection, proseFrom } from './cut-section';
import type { Heading } from './heading';
import { headingFindings } from './heading-findings';
import { readFreeHeadings } from './read-free-headings';
import { readHeadings } from './read-headings';
import type { SectionStart } from './section-start';
import { statutoryStarts } from './statutory-starts';

export interface Outline {
  readonly sections: readonly ParsedSection[];
  readonly findings: readonly Finding[];
}

export interface OutlineHints {
  readonly tables: TableExtents;
  /** Number of the line the title begins on; null where none stands in the text. */
  readonly titleLine: number | null;
  /** The tables of statistics of a report before 2019, where printed. */
  readonly statistics: readonly Pick<Source, 'start' | 'end'>[];
  /** Whether the tables of a form are printed. */
  readonly hasForm: boolean;
  /** Whether the year of the report owes the six parts. */
  readonly owesParts: boolean;
}

/** So many headings in the words of the form mean that the report follows it, though its tables are gone. */
const ENOUGH = 3;

function followsForm(headings: readonly Heading[], { hasForm }: OutlineHints): boolean {
  const inWords = headings.filter(({ wording }) => wording === 'statutory');
  return hasForm || inWords.length >= ENOUGH;
}

/** The parts of a report in its own words, numbered as they come; what stands before the first is numbered 0. */
function freeStarts(document: ExtractedDocument, hints: OutlineHints, titleEnd: number): SectionStart[] {
  const headings = readFreeHeadings(document, titleEnd, hints.statistics);
  const until = headings[0]?.start ?? document.text.length;
  const preface = proseFrom(document.text, titleEnd, until);
  const before: SectionStart[] =
    preface === null || headings.length === 0
      ? []
      : [{ kind: 'overview', ordinal: 0, heading: null, start: preface, body: preface }];
  return [
    ...before,
    ...headings.map(({ kind, text, start, end }, index) => ({
      kind,
      ordinal: index + 1,
      heading: text,
      start,
      body: end,
    })),
  ];
}

/**
 * The parts with their text: the six of the form, or those of a report in its own words, each under the kind that
 * comes nearest. Nothing between the title and the signature is left out of the latter.
 */
export function readSections(document: ExtractedDocument, hints: OutlineHints): Outline {
  const { titleLine, tables, owesParts } = hints;
  const titleEnd = titleLine === null ? 0 : (document.lines[titleLine]?.start ?? document.text.length);
  const headings = readHeadings(document, tables, titleEnd);
  const cut = (starts: readonly SectionStart[]): ParsedSection[] =>
    starts.map((start, index) =>
      cutSection(document, start, starts[index + 1]?.start ?? document.text.length),
    );
  if (followsForm(headings, hints)) {
    const sections = cut(statutoryStarts(document, tables, headings, titleEnd));
    const isOwed = owesParts || hints.hasForm;
    return { sections, findings: headingFindings(document, sections, headings, isOwed) };
  }
  const starts = freeStarts(document, hints, titleEnd);
  if (starts.length > 0) return { sections: cut(starts), findings: [] };
  const whole: SectionStart = {
    kind: 'overview',
    ordinal: 1,
    heading: null,
    start: titleEnd,
    body: titleEnd,
  };
  return { sections: cut([whole]), findings: [notice('headings_missing', 'undetermined', {})] };
}
