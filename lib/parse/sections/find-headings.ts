import type { DocumentLine, ExtractedDocument } from '../../domain/document';
import { SECTION_KINDS, type SectionKind } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold, foldWithOffsets } from '../../text/fold';
import { matchesOf } from '../../text/matches-of';
import type { Heading } from './heading';
import { headingLines, joinedLines, LONGEST_HEADING, type HeadingLine } from './heading-lines';
import {
  BEGINNINGS,
  FOREWORD,
  isAnyStatutory,
  partsNamed,
  plainWords,
  wordingOf,
  type Wording,
} from './heading-words';
import { splitNumber, type NumberedText } from './split-number';

const WEIGHTS: Readonly<Record<Wording, number>> = { statutory: 4, usual: 2, misprinted: 2 };

const isNumberOf = (kind: SectionKind, ordinal: number | null): boolean =>
  ordinal === SECTION_KINDS.indexOf(kind) + 1;

/** How much speaks for the words being the heading of this part; 0 for nothing. */
function scoreOf(kind: SectionKind, wording: Wording | null, { style, ordinal, body }: NumberedText): number {
  if (wording === null) return 0;
  // Without a number only the statutory wording is a heading; a sub-heading of part one often says nearly the same.
  if (style === 'none' && wording !== 'statutory') return FOREWORD.test(body) ? 1 : 0;
  const rightNumber = isNumberOf(kind, ordinal);
  if (wording === 'misprinted' && !rightNumber) return 0;
  return WEIGHTS[wording] + (rightNumber ? 3 : 0) + (style === 'none' ? 0 : 1);
}

/** Every heading has two signs of writing side by side; the cells of a table that stand on lines of their own do not. */
const WORDS = /[\u4E00-\u9FFF]{2}/;

function headingsOf(place: HeadingLine): Heading[] {
  if (!WORDS.test(place.folded)) return [];
  const { style, ordinal, body } = place.number;
  const words = plainWords(body);
  if (!WORDS.test(words)) return [];
  // Most lines are rows of tables, which only the very words of the form make a heading.
  if (style === 'none' && !FOREWORD.test(words) && !isAnyStatutory(words)) return [];
  const { line, start, end, text } = place;
  const at = { line, start, end, text, style, ordinal };
  const numbered = { style, ordinal, body: words };
  const found: Heading[] = [];
  for (const kind of SECTION_KINDS) {
    const wording = wordingOf(kind, words);
    const score = scoreOf(kind, wording, numbered);
    if (wording === null || score === 0) continue;
    found.push({ ...at, kind, wording, also: null, score: score + (place.isMarked ? 1 : 0) });
  }
  if (ordinal === null) return found;
  const [first, second, third] = partsNamed(words);
  const isOfTwo = first !== undefined && second !== undefined && third === undefined;
  if (!isOfTwo || SECTION_KINDS.indexOf(second) - SECTION_KINDS.indexOf(first) !== 1) return found;
  if (!isNumberOf(first, ordinal) || /[。;]/.test(words)) return found;
  return [{ ...at, kind: first, wording: 'usual', also: second, score: 7 }];
}

const best = (headings: readonly Heading[]): number => Math.max(0, ...headings.map(({ score }) => score));

function onLine(lines: readonly (HeadingLine | null)[], index: number): Heading[] {
  const alone = lines[index];
  const joined = joinedLines(lines, index);
  const ofOne = alone ? headingsOf(alone) : [];
  const ofTwo = joined ? headingsOf(joined) : [];
  return best(ofTwo) > best(ofOne) ? ofTwo : ofOne;
}

const NUMBER = '(?:[一二三四五六七八][、.,:]?|第[一二三四五六七八](?:部分|章)[、.:]?|[1-8]、)';
const ANY_INSIDE = new RegExp(`${NUMBER}(?:${SECTION_KINDS.map((kind) => BEGINNINGS[kind]).join('|')})`);
const INSIDE = SECTION_KINDS.map((kind) => ({
  kind,
  words: new RegExp(`${NUMBER}${BEGINNINGS[kind]}`, 'g'),
}));
const NUMBERED = /[一二三四五六七八1-8]\s*[、.．,，:： \t\u3000部章]/;
/** One of the signs that each of these beginnings has near its end; the rows of the tables have none of them. */
const ENDING = /[况況述措事]/;
/** A heading inside a line stands at its beginning, behind a space, a bar or the end of a sentence. */
const BORDER = /^$|[\s|。;；!！?？)）】”\d]$/;

/** Headings with text behind them: the narrative goes on there, or the whole text is one line. */
function insideLine(document: ExtractedDocument, line: DocumentLine): Heading[] {
  const printed = document.text.slice(line.start, line.end);
  if (!ENDING.test(printed) || !NUMBERED.test(printed)) return [];
  if (!ANY_INSIDE.test(fold(printed))) return [];
  const { folded, starts, ends } = foldWithOffsets(printed);
  return flatMap(INSIDE, ({ kind, words }) =>
    flatMap(matchesOf(words, folded), (match): Heading[] => {
      const [from, to] = [starts[match.index] ?? 0, ends[match.index + match[0].length - 1] ?? 0];
      const { style, ordinal } = splitNumber(match[0]);
      if (!BORDER.test(printed.slice(0, from).replace(/^[\s#>*|]+$/, ''))) return [];
      const place = { line: line.number, start: line.start + from, end: line.start + to };
      const text = printed.slice(from, to);
      const score = (match.index === 0 ? 4 : 2) + (isNumberOf(kind, ordinal) ? 3 : 0);
      return [{ kind, ...place, text, style, ordinal, wording: 'statutory', also: null, score }];
    }),
  );
}

/** 。!? or a long line: what a narrative has and a list of contents has not. */
const isProse = (text: string): boolean =>
  /[。!！?？]/.test(text) || text.split('\n').some((line) => line.trim().length > LONGEST_HEADING);

/** An entry of a list of contents: the next heading follows at once, and this one comes again later. */
function isContents(heading: Heading, found: readonly Heading[], text: string): boolean {
  const next = found.find((other) => other.start >= heading.end);
  if (!next || next.kind === heading.kind) return false;
  if (isProse(text.slice(heading.end, next.start).replace(/^[。;；,，、]/, ''))) return false;
  return found.some((other) => other.kind === heading.kind && other.start > next.start);
}

/** No report has so many; a file made to be slow has. */
const MOST_CANDIDATES = 1000;

/** Every place that reads like a heading of one of the six parts, lists of contents left out, in order. */
export function findHeadings(document: ExtractedDocument): Heading[] {
  const lines = headingLines(document);
  const found = flatMap(document.lines, (line, index) => {
    const whole = onLine(lines, index);
    return whole.length > 0 ? whole : insideLine(document, line);
  })
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_CANDIDATES);
  return found.filter((heading) => !isContents(heading, found, document.text));
}
