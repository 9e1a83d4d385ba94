import { characterKey, pairKey } from './keys';

/** Numbers of seven bits each, the lowest first; all but the last byte of a number have the high bit. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/**
 * The index of one report, to be laid out in its block from `base` on. The passages stand one behind the other, each
 * with one unused place behind it, so that nothing is found across their borders.
 * By key a piece: the base, the length of what follows in bytes, then the distances between ascending places,
 * counted from the base. Places are characters for a pair, and passages for a single character.
 */
export function indexPassages(folded: readonly string[], base: number): Map<number, Uint8Array> {
  const places = new Map<number, number[]>();
  let offset = 0;
  folded.forEach((text, passage) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const seen = places.get(characterKey(unit));
      if (seen === undefined) places.set(characterKey(unit), [passage]);
      else if (seen[seen.length - 1] !== passage) seen.push(passage);
      if (at + 1 === text.length) break;
      const key = pairKey(unit, text.charCodeAt(at + 1));
      const pairs = places.get(key);
      if (pairs === undefined) places.set(key, [offset + at]);
      else pairs.push(offset + at);
    }
    offset += text.length + 1;
  });
  return new Map([...places].map(([key, list]) => [key, pieceOf(list, base)]));
}

/** How many places the passages take in their block. */
export function sizeOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length + 1, 0);
}

function pieceOf(list: readonly number[], base: number): Uint8Array {
  const body: number[] = [];
  let before = 0;
  for (const place of list) {
    pushNumber(body, place - before);
    before = place;
  }
  const piece: number[] = [];
  pushNumber(piece, base);
  pushNumber(piece, body.length);
  return Uint8Array.from(piece.concat(body));
}

/**
 * The places in the pieces of one key, ascending. `originOf` says from where the places of the report at a base
 * count, and gives null for one that has left.
 */
export function readPlaces(bytes: Uint8Array, originOf: (base: number) => number | null): Int32Array {
  const places = new Int32Array(bytes.length);
  let count = 0;
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const origin = originOf(number());
    const length = number();
    const end = at + length;
    if (origin === null) at = end;
    let place = origin ?? 0;
    while (at < end) {
      place += number();
      places[count++] = place;
    }
  }
  return places.subarray(0, count);
}

/** The starts, among those in `starts`, that `places` holds `offset` further on. Both ascend. */
export function keepFollowed(starts: Int32Array, places: Int32Array, offset: number): Int32Array {
  const kept = new Int32Array(Math.min(starts.length, places.length));
  let count = 0;
  let other = 0;
  for (const start of starts) {
    const wanted = start + offset;
    while (other < places.length && (places[other] ?? 0) < wanted) other += 1;
    if (places[other] === wanted) kept[count++] = start;
  }
  return kept.subarray(0, count);
}
