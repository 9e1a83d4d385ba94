import { LRUCache } from 'lru-cache';
import type { AlignedSection } from '../../compare/align-sentences';
import type { SectionReuse } from '../../compare/measure-reuse';

export interface Alignment {
  readonly sections: readonly AlignedSection[];
  readonly reuse: readonly SectionReuse[];
}

/** Each holds the narrative of up to six reports. */
const MOST = 24;
const remembered = new LRUCache<string, Alignment>({ max: MOST });

/**
 * The texts of these versions side by side, aligned once while a reader turns a comparison over. A version never changes, and
 * which versions may be shown is looked up every time, so nothing outdated or withdrawn can come from here.
 */
export function rememberAlignment(versionIds: readonly string[], align: () => Alignment): Alignment {
  const key = versionIds.join();
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const alignment = align();
  remembered.set(key, alignment);
  return alignment;
}
