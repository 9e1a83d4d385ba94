import { SECTION_KINDS, type SectionKind } from '../../domain/report';
import type { Heading } from './heading';
import type { Extent } from '../read-requests-table';

/** Where the three tables stand, null for a table that is not printed. */
export type TableExtents = Readonly<Record<'disclosure' | 'requests' | 'disputes', Extent | null>>;

const rank = (kind: SectionKind): number => SECTION_KINDS.indexOf(kind);
/** What a heading loses that stands on the wrong side of a table. */
const MISPLACED = 5;
const LEAST = 3;
/** Of two equal headings of a table's part, the one nearer to the table. */
const NEARER = 0.1;

/** True where a table of an earlier part comes after the heading, or the table of its own part before it. */
function isMisplaced({ kind, start }: Heading, tables: TableExtents): boolean {
  return (['disclosure', 'requests', 'disputes'] as const).some((table) => {
    const extent = tables[table];
    if (!extent) return false;
    return rank(kind) > rank(table) ? start < extent.start : start > extent.start;
  });
}

interface Weighed {
  readonly heading: Heading;
  readonly weight: number;
}

/** A title printed again before anything else is numbered, as over the table of its part, is no second heading. */
function withoutRepeats(found: readonly Heading[], others: readonly number[]): Heading[] {
  return found.filter((heading, index) => {
    const before = found[index - 1];
    if (before?.kind !== heading.kind || before.score < heading.score) return true;
    return others.some((start) => start > before.start && start < heading.start);
  });
}

/** The headings that may count, weighed: of several runs of numbers the one with the tables counts. */
function weigh(once: readonly Heading[], tables: TableExtents): Weighed[] {
  return once
    .map((heading, index) => {
      const hasTable = heading.kind in tables && tables[heading.kind as keyof TableExtents] !== null;
      const penalty = isMisplaced(heading, tables) ? MISPLACED : 0;
      return { heading, weight: heading.score - penalty + (hasTable ? NEARER * (index / once.length) : 0) };
    })
    .filter(({ heading, weight }) => weight >= Math.min(LEAST, heading.score));
}

/**
 * The chain in statutory order that weighs most; a part without a heading is simply not in it. `others` are the
 * offsets of numbered lines that are no heading of a part.
 */
export function chooseHeadings(
  found: readonly Heading[],
  tables: TableExtents,
  others: readonly number[],
): Heading[] {
  const chains: { total: number; headings: Heading[] }[] = [];
  for (const { heading, weight } of weigh(withoutRepeats(found, others), tables)) {
    const before = chains
      .filter(({ headings }) => {
        const last = headings.at(-1);
        return last && last.end <= heading.start && rank(last.also ?? last.kind) < rank(heading.kind);
      })
      .reduce((most, chain) => (chain.total > most.total ? chain : most), {
        total: 0,
        headings: [] as Heading[],
      });
    chains.push({ total: before.total + weight, headings: [...before.headings, heading] });
  }
  return chains.reduce((most, chain) => (chain.total > most.total ? chain : most), {
    total: 0,
    headings: [] as Heading[],
  }).headings;
}
