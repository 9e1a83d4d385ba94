import { proseBlocks } from '../../text/prose-blocks';
import { splitSentences } from '../split-sentences';
import { hashWords } from './hash-words';
import { maskWords, namesToMask, type Speaker } from './mask-words';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a report its narrative is read from. Spans are UTF-16 units of `text`; cells are those of its tables. */
export interface Narrated extends Speaker {
  readonly text: string;
  readonly sections: readonly Span[];
  readonly cells: readonly Span[];
}

/** A sentence of a report's narrative, as it is looked for in others. Offsets are UTF-16 units of the report's text. */
export interface NarrativePassage {
  /** 1, 2, 3 … in the order of the report. */
  readonly ordinal: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Characters, without white space. */
  readonly length: number;
  /** Hashes of `MaskedWords.exact` and `.frame`. */
  readonly exact: bigint;
  readonly frame: bigint;
  /** Hash of `words`. */
  readonly wording: bigint;
  /** Without names, years and numbers. */
  readonly words: string;
}

/** Shorter sentences are said by everyone and say nothing of a copy; longer ones are no sentences. */
const SHORTEST = 16;
const LONGEST = 600;

/** The sentences of a report's parts that are long enough to be told apart; headings and tables are left out. */
export function readNarrative({ text, sections, cells, year, names }: Narrated): NarrativePassage[] {
  const speaker = { year, names: namesToMask(names) };
  const sentences = sections.flatMap((section) =>
    splitSentences(
      proseBlocks(text, section, cells).filter((block) => block.kind === 'paragraph'),
      text,
    ),
  );
  return sentences
    .filter((sentence) => !/[\t|]/.test(sentence.text))
    .map(({ text: sentence, line, start, end }) => ({ line, start, end, ...maskWords(sentence, speaker) }))
    .filter(({ words }) => words.length >= SHORTEST && words.length <= LONGEST)
    .map(({ line, start, end, exact, frame, words }, index) => ({
      ordinal: index + 1,
      ...{ line, start, end, words },
      length: exact.length,
      exact: hashWords(exact),
      frame: hashWords(frame),
      wording: hashWords(words),
    }));
}
