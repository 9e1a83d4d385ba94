import type { DocumentLine, ExtractedDocument } from '../../domain/document';
import type { SectionKind } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { headingLines, joinedLines, LONGEST_HEADING, type HeadingLine } from './heading-lines';
import { plainWords } from './heading-words';
import { kindOfHeading } from './kind-of-heading';
import { splitNumber, type NumberStyle } from './split-number';

/** A heading of a report that has its own parts. */
export interface FreeHeading {
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
}

interface Candidate extends Omit<HeadingLine, 'isMarked'> {
  readonly style: NumberStyle;
  readonly ordinal: number | null;
  readonly body: string;
  readonly kind: SectionKind | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part that is never numbered, or often not. */
const UNNUMBERED = /^(?:概述|引言|前言|附[表件]\d?(?:[::].*)?|.{2,24}(?:情况)?统计表)$/;
/** Where the narrative begins on a heading's own line. */
const BREAK = /[\s。：:]/;
const SHORTEST_TEXT = 8;

function candidateOf(place: Omit<HeadingLine, 'isMarked'>): Candidate | null {
  const { number } = place;
  const words = plainWords(number.body);
  if (number.style === 'none' && !UNNUMBERED.test(words)) return null;
  if (/[。;!?]/.test(words) || /^[^附].*:/.test(words) || /[。;,]$/.test(place.folded.slice(0, -1)))
    return null;
  return { ...place, ...number, body: words, kind: kindOfHeading(words) };
}

/** `一、概述 2015年，…` or the whole report on one line: headings with text behind them, told by their words. */
function insideLine(document: ExtractedDocument, line: DocumentLine): Candidate[] {
  const printed = document.text.slice(line.start, line.end);
  const numbers = [
    ...printed.matchAll(
      /(?<=^|[\s。；|])(?:[一二三四五六七八九十]{1,2}[、.．]|第[一二三四五六七八九十]部分)/g,
    ),
  ];
  return flatMap(numbers, ({ index }): Candidate[] => {
    const rest = printed.slice(index);
    const number = splitNumber(fold(rest.slice(0, 6)));
    const begin = rest.length - rest.replace(/^\S{1,4}[、.．分]\s*/, '').length;
    const stop = rest.slice(begin).search(BREAK);
    if (number.ordinal === null || stop < 2 || begin + stop > LONGEST_HEADING) return [];
    if (rest.length - begin - stop < SHORTEST_TEXT) return [];
    const text = rest.slice(0, begin + stop);
    const start = line.start + index;
    const folded = fold(text);
    const place = { line: line.number, start, end: start + text.length, text, folded };
    const candidate = candidateOf({ ...place, number: splitNumber(folded) });
    return candidate?.kind && /(?:述|况|作|题|施|项|算|表|讼|诉|明|免|设|向|划|见)$/.test(candidate.body)
      ? [candidate]
      : [];
  });
}

function onLine(document: ExtractedDocument, line: DocumentLine): Candidate[] {
  const printed = document.text.slice(line.start, line.end);
  const lines = headingLines(document);
  const joined = joinedLines(lines, line.number - 1);
  const alone = lines[line.number - 1];
  const whole = alone ? candidateOf(alone) : null;
  const cut = joined ? candidateOf(joined) : null;
  // Two lines are one heading where only together they say what it is about.
  if (cut?.kind && whole?.kind == null) return [cut];
  const inside =
    /[。;；]/.test(printed) || printed.length > LONGEST_HEADING ? insideLine(document, line) : [];
  return inside.length > 0 ? inside : whole ? [whole] : [];
}

/** The same words again further down, and nothing written between this and the next: an entry of a list of contents. */
function isContents(candidate: Candidate, index: number, all: readonly Candidate[], text: string): boolean {
  const next = all[index + 1];
  if (!next || !all.slice(index + 1).some(({ body }) => body === candidate.body)) return false;
  return !/[。!?！？]/.test(text.slice(candidate.end, next.start));
}

/** The heaviest chain of headings that ends with this candidate. */
interface Chain {
  readonly candidate: Candidate;
  readonly before: Chain | null;
  /** The last number in it. */
  readonly numbered: Candidate | null;
  readonly total: number;
}

function weightOf(candidate: Candidate, before: Candidate | null): number {
  const isNext = candidate.ordinal === (before?.ordinal ?? 0) + 1;
  return 1 + (candidate.kind ? 2 : 0) + (isNext ? 2 : 0);
}

function mayFollow(candidate: Candidate, before: Candidate | null): boolean {
  if (before === null || candidate.ordinal === null || before.ordinal === null) return true;
  if (candidate.ordinal > before.ordinal) return true;
  return candidate.ordinal === before.ordinal && candidate.kind !== null && candidate.kind !== before.kind;
}

/** Of all numbered lines in one style those that count on from one another and say what they are about. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const chains: Chain[] = [];
  let heaviest: Chain | null = null;
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    let chain: Chain | null = null;
    for (const before of [null, ...chains]) {
      const last = before?.numbered ?? null;
      if (!mayFollow(candidate, last)) continue;
      const total = (before?.total ?? 0) + weightOf(candidate, last);
      const numbered = candidate.ordinal === null ? last : candidate;
      if (!chain || total > chain.total) chain = { candidate, before, numbered, total };
    }
    if (!chain) continue;
    chains.push(chain);
    if (!heaviest || chain.total > heaviest.total) heaviest = chain;
  }
  const chosen: Candidate[] = [];
  for (let chain = heaviest; chain !== null; chain = chain.before) chosen.unshift(chain.candidate);
  return chosen;
}

const STYLES: readonly NumberStyle[] = ['chinese', 'bracket', 'digit'];
/** So many headings of one style are the parts; （一） and 1、 are then inside them. */
const ENOUGH = 2;
/** No report has so many numbered lines; a file made to be slow has. */
const MOST_CANDIDATES = 1000;

/**
 * The headings of a report in its own parts, in printed order. `from` is where its title ends; `tables` are
 * those of statistics, whose rows are numbered too.
 */
export function readFreeHeadings(
  document: ExtractedDocument,
  from: number,
  tables: readonly Span[],
): FreeHeading[] {
  const all = flatMap(
    document.lines.filter(
      ({ start }) => start >= from && !tables.some((table) => start >= table.start && start < table.end),
    ),
    (line) => onLine(document, line),
  );
  const candidates = all.filter((candidate, index) => !isContents(candidate, index, all, document.text));
  const chains = STYLES.map((style) =>
    bestChain(candidates.filter((each) => each.style === style || each.style === 'none')),
  );
  const numbers = (chain: readonly Candidate[]): number =>
    chain.filter(({ ordinal }) => ordinal !== null).length;
  const chosen = chains.find((chain) => numbers(chain) >= ENOUGH) ?? chains[0] ?? [];
  return chosen.map(({ kind, start, end, text }, index) => ({
    kind: kind ?? (index === 0 ? 'overview' : 'other'),
    start,
    end,
    text,
  }));
}
