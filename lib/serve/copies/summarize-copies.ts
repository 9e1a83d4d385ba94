import type { CopiedPassage } from './copy-view';

/** Characters of a report's compared sentences, by where else they stand. One sentence may count in several. */
export interface CopiesSummary {
  readonly total: number;
  /** The body's latest report before, if the archive has one, and how much of this one stands in it. */
  readonly before: { readonly year: number; readonly characters: number } | null;
  /** What stands in reports of other bodies, and how many bodies these are. */
  readonly others: { readonly characters: number; readonly bodies: number };
  /** Set phrases, which count in neither. */
  readonly common: number;
}

/** Adds up where a report's sentences stand; `years` are those of the body's earlier reports. */
export function summarizeCopies(
  passages: readonly Pick<CopiedPassage, 'length' | 'commonTo' | 'copies'>[],
  years: readonly number[],
): CopiesSummary {
  const sum = (which: (passage: (typeof passages)[number]) => boolean): number =>
    passages.filter(which).reduce((all, { length }) => all + length, 0);
  const year = years.length === 0 ? null : Math.max(...years);
  const bodies = passages.flatMap(({ copies }) =>
    copies.filter(({ isSameBody }) => !isSameBody).map(({ organization }) => organization.slug),
  );
  return {
    total: sum(() => true),
    before:
      year === null
        ? null
        : {
            year,
            characters: sum(({ copies }) => copies.some((copy) => copy.isSameBody && copy.year === year)),
          },
    others: {
      characters: sum(({ copies }) => copies.some(({ isSameBody }) => !isSameBody)),
      bodies: new Set(bodies).size,
    },
    common: sum(({ commonTo }) => commonTo !== null),
  };
}
