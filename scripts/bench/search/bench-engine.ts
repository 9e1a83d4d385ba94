import type { SearchEngine, SearchFacets, SearchFilters } from '../../../lib/search/search-engine';
import type { BenchQuery } from './make-queries';

export interface Answer {
  readonly ids: readonly string[];
  /** Null where the engine does not count reports. */
  readonly total: { readonly reports: number; readonly isExact: boolean } | null;
  readonly facets: Readonly<Record<keyof SearchFilters, ReadonlyMap<string, number>>> | null;
  /** The marked texts of the passages shown first. */
  readonly marked: readonly string[];
  readonly by: string;
}

/** An engine as the benchmark asks it. */
export interface BenchEngine {
  readonly name: string;
  /** Whether it can be asked this at all. */
  takes(query: BenchQuery): boolean;
  /** The first page, as a person would see it. */
  firstPage(query: BenchQuery): Promise<unknown>;
  /** Everything it finds. */
  everything(query: BenchQuery): Promise<Answer>;
}

/** One of ours. */
export function ourEngine(name: string, engine: SearchEngine): BenchEngine {
  const first = ({ text, filters }: BenchQuery): ReturnType<SearchEngine['search']> =>
    engine.search({ text, filters, page: 1 });
  return {
    name,
    takes: () => true,
    firstPage: first,
    async everything(query) {
      const { total, totalIsExact, facets, hits, engine: by, degraded } = await first(query);
      const { reportIds } = await engine.searchAll(query);
      const passages = hits.flatMap((hit) => hit.passages);
      return {
        ids: reportIds,
        total: { reports: total, isExact: totalIsExact },
        facets: asMaps(facets),
        marked: passages.flatMap(({ text, highlights }) =>
          highlights.map(([start, end]) => text.slice(start, end)),
        ),
        by: degraded ? `${by} (degraded)` : by,
      };
    },
  };
}

function asMaps({ division, year, section, kind }: SearchFacets): Answer['facets'] {
  const map = (counts: readonly { value: string | number; count: number }[]): Map<string, number> =>
    new Map(counts.map(({ value, count }) => [String(value), count]));
  return { divisions: map(division), years: map(year), sections: map(section), kinds: map(kind) };
}
