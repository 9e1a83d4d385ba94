import type { Answer, BenchEngine } from './bench-engine';
import type { BenchQuery } from './make-queries';
import { foldForScan, type Truth } from './scan';

export interface Asked {
  readonly query: BenchQuery;
  readonly truth: Truth;
}

/** How well one kind of query is answered. */
export interface Quality {
  readonly queries: number;
  /** Share of the reports that hold the words that were found; of those found that hold them. */
  readonly recall: number;
  readonly precision: number;
  /** Queries with a total shown as exact that is not, with a wrong facet, with a mark on something else. */
  readonly wrongTotals: number;
  readonly wrongFacets: number;
  readonly wrongMarks: number;
  /** Queries answered with a lower bound. */
  readonly lowerBounds: number;
  readonly errors: number;
  /** Queries by the engine that answered. */
  readonly by: ReadonlyMap<string, number>;
}

/** Asks everything once and holds the answers against the scan. Queries without an answer count fully unless something is found. */
export async function measureQuality(engine: BenchEngine, asked: readonly Asked[]): Promise<Quality> {
  const sum = {
    recall: 0,
    precision: 0,
    wrongTotals: 0,
    wrongFacets: 0,
    wrongMarks: 0,
    lowerBounds: 0,
    errors: 0,
  };
  const by = new Map<string, number>();
  for (const { query, truth } of asked) {
    const answer = await engine.everything(query).catch(() => null);
    if (answer === null) {
      sum.errors += 1;
      continue;
    }
    const right = answer.ids.filter((id) => truth.ids.has(id)).length;
    sum.recall += truth.ids.size === 0 ? 1 : right / truth.ids.size;
    sum.precision += answer.ids.length === 0 ? 1 : right / answer.ids.length;
    const { total } = answer;
    if (total?.isExact === true && total.reports !== truth.ids.size) sum.wrongTotals += 1;
    if (total?.isExact === true && !sameFacets(answer, truth)) sum.wrongFacets += 1;
    if (total?.isExact === false) sum.lowerBounds += 1;
    if (!answer.marked.every((text) => isMade(text, query.terms))) sum.wrongMarks += 1;
    by.set(answer.by, (by.get(answer.by) ?? 0) + 1);
  }
  const answered = Math.max(1, asked.length - sum.errors);
  return {
    ...sum,
    queries: asked.length,
    recall: sum.recall / answered,
    precision: sum.precision / answered,
    by,
  };
}

function sameFacets({ facets }: Answer, truth: Truth): boolean {
  if (facets === null) return true;
  return (['divisions', 'years', 'sections', 'kinds'] as const).every((filter) => {
    const [said, right] = [facets[filter], truth.facets[filter]];
    return said.size === right.size && [...right].every(([value, count]) => said.get(value) === count);
  });
}

/** Marks that overlap are one: it begins and ends with a term. */
function isMade(marked: string, terms: readonly string[]): boolean {
  const text = foldForScan(marked);
  const needles = terms.map(foldForScan);
  return needles.some((needle) => text.startsWith(needle)) && needles.some((needle) => text.endsWith(needle));
}

/** Milliseconds to the first page, sorted, with so many asking at once. */
export async function measureSpeed(
  engine: BenchEngine,
  asked: readonly Asked[],
  clients: number,
): Promise<number[]> {
  const times: number[] = [];
  const waiting = asked.map(({ query }) => query).values();
  const client = async (): Promise<void> => {
    for (const query of waiting) {
      const began = performance.now();
      await engine.firstPage(query).catch(() => undefined);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times.sort((a, b) => a - b);
}
