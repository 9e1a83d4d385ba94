import { passageRank, type Match } from '../match';
import { sectionOf, type Block, type IndexedReport, type Part } from './block';
import { characterKey, coveringPairs, type NeedlePair } from './keys';
import { keepFollowed, readPlaces } from './places';

/** The pieces of a key in one block, as stored; undefined where the block has none. */
export type PlacesOf = (key: number) => Uint8Array | undefined;

const NOWHERE = new Int32Array(0);

/** The keys whose pieces are needed to find a needle. */
export function keysOf(needle: string): number[] {
  return needle.length === 1
    ? [characterKey(needle.charCodeAt(0))]
    : coveringPairs(needle).map(({ key }) => key);
}

/**
 * Numbers of the block's passages that hold the needle as far as these of its keys say, ascending, each once.
 * With all of its keys that is exact.
 */
export function passagesWith(
  needle: string,
  keys: readonly number[],
  block: Block,
  placesOf: PlacesOf,
): Int32Array {
  if (needle.length > 1) {
    const pairs = coveringPairs(needle).filter(({ key }) => keys.includes(key));
    return passagesAt(startsOf(pairs, block, placesOf), block);
  }
  const bytes = placesOf(characterKey(needle.charCodeAt(0)));
  const firstOf = (base: number): number | null => {
    const index = block.indexOfBase.get(base);
    return index === undefined ? null : (block.firstPassages[index] ?? 0);
  };
  return bytes === undefined ? NOWHERE : readPlaces(bytes, firstOf);
}

/** Where in the block all the pairs stand, each at its distance. The rarest come first, so that little is left to check. */
function startsOf(pairs: readonly NeedlePair[], block: Block, placesOf: PlacesOf): Int32Array {
  const stored = pairs.map(({ key, offset }) => ({ offset, bytes: placesOf(key) ?? new Uint8Array() }));
  stored.sort((a, b) => a.bytes.length - b.bytes.length);
  const ofLiving = (base: number): number | null => (block.indexOfBase.has(base) ? base : null);
  const [first, ...rest] = stored;
  if (first === undefined) return NOWHERE;
  let starts: Int32Array = readPlaces(first.bytes, ofLiving).map((place) => place - first.offset);
  for (const { bytes, offset } of rest) {
    if (starts.length === 0) break;
    starts = keepFollowed(starts, readPlaces(bytes, ofLiving), offset);
  }
  return starts;
}

function passagesAt(places: Int32Array, { passageStarts }: Block): Int32Array {
  const passages = new Int32Array(Math.min(places.length, passageStarts.length));
  let count = 0;
  let passage = 0;
  for (const place of places) {
    while (passage + 1 < passageStarts.length && (passageStarts[passage + 1] ?? 0) <= place) passage += 1;
    if (count === 0 || passages[count - 1] !== passage) passages[count++] = passage;
  }
  return passages.subarray(0, count);
}

/**
 * The matches of one block, by report and part. `found` are the passages that hold each needle; `phrases` those that
 * hold the whole query as one phrase.
 */
export function matchesOf(block: Block, found: readonly Int32Array[], phrases: Int32Array): Match[] {
  const holds = new Int32Array(block.passageStarts.length);
  const isTouched = new Uint8Array(block.reports.length);
  const note = (passages: Int32Array, bit: number): void => {
    for (const passage of passages) {
      holds[passage] = (holds[passage] ?? 0) | bit;
      isTouched[block.reportOfPassage[passage] ?? 0] = 1;
    }
  };
  found.forEach((passages, needle) => note(passages, 1 << needle));
  note(phrases, 1 << found.length);
  return block.reports.flatMap((report, index) => {
    if (isTouched[index] === 0) return [];
    const first = block.firstPassages[index] ?? 0;
    return reportMatches(report, holds.subarray(first, first + report.parts.length), found.length);
  });
}

/** `holds`: by passage a bit for each needle, and one behind them for the whole phrase. */
function reportMatches(report: IndexedReport, holds: Int32Array, needles: number): Match[] {
  const every = 2 ** needles - 1;
  const byPart = new Map<Part, Sums>();
  let last: Part | undefined;
  let sums = newSums(needles);
  for (let ordinal = 0; ordinal < holds.length; ordinal += 1) {
    const held = holds[ordinal] ?? 0;
    const part = report.parts[ordinal];
    if (held === 0 || part === undefined) continue;
    if (part !== last) {
      sums = byPart.get(part) ?? newSums(needles);
      byPart.set(part, sums);
      last = part;
    }
    addPassage(sums, held, every, report.shapes[ordinal] ?? 0);
  }
  const { reportId, year, kind, divisionPath } = report;
  return [...byPart].map(([part, { best, ...counted }]) => ({
    reportId,
    year,
    kind,
    divisionPath,
    section: sectionOf(part),
    isTitle: part === 'title',
    ...counted,
    best: part === 'title' ? null : best,
  }));
}

function addPassage(sums: Sums, held: number, every: number, shape: number): void {
  let count = 0;
  for (let needle = 0; needle < sums.counts.length; needle += 1) {
    if ((held & (1 << needle)) === 0) continue;
    count += 1;
    sums.counts[needle] = (sums.counts[needle] ?? 0) + 1;
  }
  const holdsPhrase = held > every;
  if ((held & every) === every) sums.together += 1;
  if (holdsPhrase) sums.phrases += 1;
  const rank = passageRank(count, holdsPhrase, shape);
  if (rank > (sums.best?.rank ?? 0)) sums.best = { rank, shapes: [shape] };
  else if (rank === sums.best?.rank) sums.best.shapes.push(shape);
}

interface Sums {
  readonly counts: number[];
  together: number;
  phrases: number;
  best: { readonly rank: number; readonly shapes: number[] } | null;
}

function newSums(needles: number): Sums {
  return { counts: new Array<number>(needles).fill(0), together: 0, phrases: 0, best: null };
}
