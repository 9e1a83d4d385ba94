import { findPairs } from '../compare/copies/find-pairs';
import { wordingKeys } from '../compare/copies/wording-keys';
import type { Narrative } from './read-narratives';
import type { PairRow, WordingRow } from './write-narratives';

/** All that follows from the narratives of an archive. */
export interface DerivedCopies {
  readonly wordings: readonly WordingRow[];
  readonly pairs: readonly PairRow[];
}

interface Counting {
  readonly id: bigint;
  readonly words: string;
  readonly bodies: Set<number>;
}

/** Gathers the wordings of narratives one after the other, and then finds the copies among them. */
export class CopiesOfArchive {
  private readonly wordings = new Map<bigint, Counting>();
  private readonly bodies = new Map<string, number>();

  add({ organizationId, passages }: Narrative): void {
    const body = this.bodies.get(organizationId) ?? this.bodies.size;
    this.bodies.set(organizationId, body);
    for (const { wording: id, words } of passages) {
      const known = this.wordings.get(id);
      if (known === undefined) this.wordings.set(id, { id, words, bodies: new Set([body]) });
      else known.bodies.add(body);
    }
  }

  derive(): DerivedCopies {
    const used = [...this.wordings.values()].map((each) => ({ ...each, keys: wordingKeys(each.words) }));
    const { common, by, pairs } = findPairs(used);
    const idOf = (index: number): bigint => used[index]?.id ?? 0n;
    return {
      wordings: used.map(({ bodies, ...each }, index) => ({
        ...each,
        bodies: bodies.size,
        isCommon: common[index] ?? false,
        commonBy: typeof by[index] === 'number' ? idOf(by[index]) : null,
      })),
      pairs: pairs.map(({ a, b, alike }) => ({ a: idOf(a), b: idOf(b), alike })),
    };
  }
}
