import { onceFor } from '../../domain/once-for';
import type { ParsedReport, ParsedSection, SectionKind, Source } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold, foldWithOffsets } from '../../text/fold';
import { matchesOf } from '../../text/matches-of';
import { proseBlocks } from '../../text/prose-blocks';

/** One sentence of the narrative, folded. */
export interface Sentence {
  readonly text: string;
  readonly section: SectionKind;
  /** What the paragraph and its headings say before it, folded. */
  readonly before: string;
  /** The place in the extracted text of a span of `text`. */
  sourceOf(start: number, end: number): Source;
  /** The words of a span as printed, white space dropped. */
  printed(start: number, end: number): string;
}

/** A longer one was not written to be read; taking it apart would cost more than it tells. */
const LONGEST_SENTENCE = 2000;

type PageOf = (offset: number) => number | null;

/** The page of an offset, where what was read before and behind it stands on the same page. */
function pages(report: ParsedReport): PageOf {
  const places = [...report.sections, ...report.figures]
    .map(({ source }) => source)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const before = places.findLast((place) => place.start <= offset);
    const behind = places.find((place) => place.start > offset);
    const page = before?.page ?? null;
    return behind === undefined || behind.page === page ? page : null;
  };
}

const SENTENCE = /[^。!?]+[。!?]?/g;

/** 其中 goes on with the sentence before it. */
function sentencesOf(folded: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  for (const { 0: text, index } of matchesOf(SENTENCE, folded)) {
    const former = sentences.at(-1);
    const goesOn = former && text.startsWith('其中') && former.text.length + text.length <= LONGEST_SENTENCE;
    if (goesOn) sentences[sentences.length - 1] = { ...former, text: former.text + text };
    else sentences.push({ text, index });
  }
  return sentences;
}

function cut(
  section: ParsedSection,
  raw: string,
  offset: number,
  before: string,
  pageOf: PageOf,
): Sentence[] {
  const folded = fold(raw);
  // Few sentences are ever traced back.
  let offsets: ReturnType<typeof foldWithOffsets> | null = null;
  const rawSpan = (start: number, end: number): [number, number] => {
    offsets ??= foldWithOffsets(raw);
    const { starts, ends } = offsets;
    return [(starts[start] ?? raw.length) + offset, (ends[end - 1] ?? raw.length) + offset];
  };
  return sentencesOf(folded)
    .filter(({ text }) => text.length <= LONGEST_SENTENCE)
    .map(({ text, index }) => ({
      text,
      section: section.kind,
      before: before + folded.slice(Math.max(0, index - LONGEST_SENTENCE), index),
      sourceOf(start, end) {
        const [from, to] = rawSpan(index + start, index + end);
        const line = section.source.line + section.text.slice(0, from).split('\n').length - 1;
        const at = from + section.source.start;
        return { page: pageOf(at), line, start: at, end: to + section.source.start };
      },
      printed(start, end) {
        const [from, to] = rawSpan(index + start, index + end);
        return section.text.slice(from, to).replace(/\s+/g, '');
      },
    }));
}

/** The sentences of a report's narrative; tables and headings are left out. Several rules ask for them. */
export const readSentences = onceFor((report: ParsedReport): readonly Sentence[] => {
  const pageOf = pages(report);
  return flatMap(report.sections, (section) => {
    const { text, source } = section;
    const cells = report.figures
      .filter((figure) => figure.source.start >= source.start && figure.source.start < source.end)
      .map((figure) => ({
        start: figure.source.start - source.start,
        end: figure.source.end - source.start,
      }));
    let heading = '';
    return flatMap(proseBlocks(text, { start: 0, end: text.length }, cells), (block) => {
      if (block.kind === 'heading') heading = `${block.text}。`;
      if (block.kind !== 'paragraph') return [];
      return cut(section, text.slice(block.start, block.end), block.start, heading, pageOf);
    });
  });
});
