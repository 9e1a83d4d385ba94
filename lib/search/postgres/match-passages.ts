import type { Database } from '../../store/client';
import type { Match, Matches, Needles } from '../match';
import { keysOf, matchesOf, passagesWith } from './match-block';
import type { KnownBlocks } from './known-blocks';
import { sizesOfKeys, readPostings, type BlockPostings } from './read-postings';

/** A needle of more keys is looked for by its rarest ones first, and by all of them only where those are found. */
const FEW_KEYS = 3;
const RAREST = 2;
const ATTEMPTS = 20;

/** Every passage that holds a needle. Places decide, so what is found is exact without a look at the text. */
export async function matchPassages(
  db: Database,
  blocksAt: KnownBlocks,
  { needles, phrase }: Needles,
): Promise<Matches> {
  const wanted = phrase === null ? needles : [...needles, phrase];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const matches = await matchOnce(db, blocksAt, wanted, needles.length);
    if (matches !== null) return { matches, complete: true };
  }
  throw new Error(`the search index changed ${ATTEMPTS} times while it was read`);
}

/** Null when a block changed between two looks at it. */
async function matchOnce(
  db: Database,
  blocksAt: KnownBlocks,
  wanted: readonly string[],
  needles: number,
): Promise<Match[] | null> {
  const firstKeys = await keysToBeginWith(db, wanted);
  const postings = await readPostings(db, firstKeys.flat());
  const blocks = await blocksAt(versionsOf(postings));
  if (blocks === null) return null;
  const find = (id: number, index: number, keys: readonly number[]): Int32Array => {
    const block = blocks.get(id);
    const pieces = postings.get(id)?.pieces;
    return block && pieces
      ? passagesWith(wanted[index] ?? '', keys, block, (key) => pieces.get(key))
      : new Int32Array(0);
  };
  const restKeys = wanted.map((needle, index) =>
    keysOf(needle).filter((key) => !firstKeys[index]?.includes(key)),
  );
  const unsettled = [...postings.keys()].filter((id) =>
    restKeys.some((rest, index) => rest.length > 0 && find(id, index, firstKeys[index] ?? []).length > 0),
  );
  if (unsettled.length > 0 && !add(await readPostings(db, restKeys.flat(), unsettled), postings)) return null;
  return [...postings.keys()].flatMap((id) => {
    const block = blocks.get(id);
    const found = wanted.map((needle, index) => find(id, index, keysOf(needle)));
    return block ? matchesOf(block, found.slice(0, needles), found[needles] ?? new Int32Array(0)) : [];
  });
}

/** By needle: all its keys, or the rarest of many. */
async function keysToBeginWith(db: Database, wanted: readonly string[]): Promise<number[][]> {
  const keys = wanted.map((needle) => [...new Set(keysOf(needle))]);
  const many = keys.filter(({ length }) => length > FEW_KEYS).flat();
  const sizes = many.length > 0 ? await sizesOfKeys(db, many) : new Map<number, number>();
  return keys.map((list) =>
    list.length > FEW_KEYS
      ? list.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0)).slice(0, RAREST)
      : list,
  );
}

function versionsOf(postings: ReadonlyMap<number, BlockPostings>): Map<number, number> {
  return new Map([...postings].map(([id, { version }]) => [id, version]));
}

/** Puts in what was read later; false when a block has changed in between. */
function add(later: ReadonlyMap<number, BlockPostings>, postings: Map<number, BlockPostings>): boolean {
  for (const [id, { version, pieces }] of later) {
    const before = postings.get(id);
    if (before?.version !== version) return false;
    postings.set(id, { version, pieces: new Map([...before.pieces, ...pieces]) });
  }
  return true;
}
