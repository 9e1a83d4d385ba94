import type { Change, HeldCorrection, ReadBefore } from '../domain/correction';
import type { ParsedReport, Source } from '../domain/report';
import { placeAt, type Paged } from '../text/place-at';
import { findProblems } from './find-problems';
import { isAsRead, readBefore } from './read-before';

/**
 * What becomes of a correction when its file is read again: `kept` where the same was read there as before; `confirmed`
 * where the reader now reads what the person had set, so that nothing is left to correct; `changed` where something else
 * is read than what the person had seen, and it is set all the same; `lost` where what it is about cannot be found, and
 * it is not set. The last two are for a person to look at.
 */
export const CARRIED = ['kept', 'confirmed', 'changed', 'lost'] as const;
export interface CarriedCorrection {
  readonly held: HeldCorrection;
  readonly how: (typeof CARRIED)[number];
}

/** True where a person has to look at it. */
export const isForPerson = ({ how }: CarriedCorrection): boolean => how === 'changed' || how === 'lost';

/** True where it holds for the new reading. */
export const isSet = ({ how }: CarriedCorrection): boolean => how === 'kept' || how === 'changed';

/**
 * The place in the new text of what stood at a place of the old one: the same offsets, else the only such words. Nothing
 * printed is found again only in the same text.
 */
function findAgain(source: Source, before: string, document: Paged): Source | null {
  const { text } = document;
  const words = before.slice(source.start, source.end);
  if (words.trim() === '') return text === before ? placeAt(document, source.start, source.end) : null;
  if (text.slice(source.start, source.end) === words) return placeAt(document, source.start, source.end);
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? null : placeAt(document, at, at + words.length);
}

/** The change with its place in the new text; null where that cannot be found. */
function placeAgain(change: Change, before: string, reading: ParsedReport, document: Paged): Change | null {
  if (change.kind === 'section' && change.after !== null) {
    const source = findAgain(change.after.source, before, document);
    return source && { ...change, after: { ...change.after, source } };
  }
  if (change.kind === 'figure' && change.after?.source !== undefined) {
    const { source: old, ...said } = change.after;
    const source = findAgain(old, before, document);
    if (source) return { ...change, after: { ...said, source } };
    const isRead = readBefore(reading, change) !== null;
    return isRead ? { ...change, after: said } : null;
  }
  return change;
}

type Words = (source: Source) => string;

/** What was read, without where: places move when a text is extracted otherwise, and words do not. */
function inWords(read: ReadBefore, wordsAt: Words): unknown {
  if (read === null || typeof read === 'string') return read;
  if ('heading' in read) return [read.heading, wordsAt(read.source)];
  if ('raw' in read) return [read.value, read.raw, read.status, read.rule];
  const { division, organization, year } = read;
  return [division?.code, organization?.name, organization?.kind, year];
}

function carry(
  each: HeldCorrection,
  before: string,
  reading: ParsedReport,
  document: Paged,
): CarriedCorrection {
  const change = placeAgain(each.change, before, reading, document);
  if (change === null) return { held: each, how: 'lost' };
  const read = readBefore(reading, change);
  const held = { ...each, change, before: read };
  if (isAsRead(reading, change)) return { held, how: 'confirmed' };
  const was = inWords(each.before, ({ start, end }) => before.slice(start, end));
  const is = inWords(read, ({ start, end }) => document.text.slice(start, end));
  return { held, how: JSON.stringify(was) === JSON.stringify(is) ? 'kept' : 'changed' };
}

/** What people had corrected, in a new reading of the same file. `before` is the text they corrected. */
export function carryCorrections(
  corrections: readonly HeldCorrection[],
  before: string,
  reading: ParsedReport,
  document: Paged,
): CarriedCorrection[] {
  const carried = corrections.map((each) => carry(each, before, reading, document));
  const changes = carried.filter(isSet).map(({ held }) => held.change);
  const impossible = new Set(findProblems(reading, document.text, changes).map(({ target }) => target));
  return carried.map((each) =>
    isSet(each) && impossible.has(each.held.change.target) ? { ...each, how: 'lost' } : each,
  );
}
