import { passageRank, type BestPassage, type Match } from '../match';
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
  const needles = found.length;
  const every = 2 ** needles - 1;
  const holds = new Int32Array(block.passageStarts.length);
  const touched = new Set<number>();
  found.forEach((passages, needle) => {
    for (const passage of passages) {
      holds[passage] = (holds[passage] ?? 0) | (1 << needle);
      touched.add(block.reportOfPassage[passage] ?? 0);
    }
  });
  const inPhrases = new Set(phrases);
  return [...touched].flatMap((index) => {
    const report = block.reports[index];
    return report === undefined ? [] : reportMatches(report, block.firstPassages[index] ?? 0);
  });

  function reportMatches(report: IndexedReport, first: number): Match[] {
    const { reportId, year, kind, divisionPath } = report;
    const byPart = new Map<Part, Sums>();
    for (const [ordinal, part] of report.parts.entries()) {
      const held = holds[first + ordinal] ?? 0;
      if (held === 0) continue;
      let sums = byPart.get(part);
      if (sums === undefined) byPart.set(part, (sums = newSums(needles)));
      let count = 0;
      for (let needle = 0; needle < needles; needle += 1) {
        if ((held & (1 << needle)) === 0) continue;
        count += 1;
        sums.counts[needle] = (sums.counts[needle] ?? 0) + 1;
      }
      const holdsPhrase = inPhrases.has(first + ordinal);
      if (held === every) sums.together += 1;
      if (holdsPhrase) sums.phrases += 1;
      const shape = report.shapes[ordinal] ?? 0;
      const rank = passageRank(count, holdsPhrase, shape);
      if (part !== 'title' && rank > (sums.best?.rank ?? 0)) sums.best = { rank, shape };
    }
    return [...byPart].map(([part, sums]) => ({
      reportId,
      year,
      kind,
      divisionPath,
      section: sectionOf(part),
      isTitle: part === 'title',
      ...sums,
    }));
  }
}

interface Sums {
  readonly counts: number[];
  together: number;
  phrases: number;
  best: BestPassage | null;
}

function newSums(needles: number): Sums {
  return { counts: new Array<number>(needles).fill(0), together: 0, phrases: 0, best: null };
}
