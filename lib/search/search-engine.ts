import type { OrganizationKind, SectionKind, Source } from '../domain/report';
import type { Highlight } from './find-highlights';
import type { Passage } from './passage';

export const ENGINE_NAMES = ['meilisearch', 'postgres'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Each list: any of its values; an empty list does not filter. A division takes in everything below it. */
export interface SearchFilters {
  readonly divisions: readonly string[];
  readonly years: readonly number[];
  readonly sections: readonly SectionKind[];
  readonly kinds: readonly OrganizationKind[];
}

export const SEARCH_SORTS = ['best', 'newest', 'place'] as const;
/** The order of results: as docs/search.md ranks them, by year, or by code of the place. */
export type SearchSort = (typeof SEARCH_SORTS)[number];

export interface SearchQuery {
  /** As typed, in the language of docs/search.md. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** Best first when absent. */
  readonly sort?: SearchSort;
  /** Counts from 1. */
  readonly page: number;
  /** Folds reports that say the same; every report is a result of its own when absent. */
  readonly fold?: Folding;
}

export interface Folding {
  /** Results behind which the folded reports are wanted too, by id. */
  readonly unfolded: readonly string[];
}

export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

/** Reports by value: what each value would give if it were the only one chosen in its own filter. */
export interface SearchFacets {
  readonly division: readonly FacetCount<string>[];
  readonly year: readonly FacetCount<number>[];
  readonly section: readonly FacetCount<SectionKind>[];
  readonly kind: readonly FacetCount<OrganizationKind>[];
}

export interface PassageHit {
  readonly section: SectionKind | null;
  readonly isTitle: boolean;
  readonly text: string;
  /** Offsets into `text`. */
  readonly highlights: readonly Highlight[];
  readonly source: Source;
}

export interface ReportHit {
  readonly reportId: string;
  /** Passages of the report that hold at least one of the words; 0 when only conditions are asked. */
  readonly passageCount: number;
  readonly passages: readonly PassageHit[];
  /** Shape of the best passage, by which reports that say the same are told; null without one in the document. */
  readonly shape: number | null;
}

/** A result; `alike` reports say the same and are folded behind it. */
export interface Result extends ReportHit {
  readonly alike: number;
  /** Those of them that are wanted, up to a limit. */
  readonly unfolded: readonly ReportHit[];
}

export interface SearchResult {
  /** Reports that match, folded or not. */
  readonly total: number;
  /** Results to turn pages through: fewer than reports when some are folded. */
  readonly results: number;
  /** False when more passages matched than the engine looks at; `total` is then a lower bound. */
  readonly totalIsExact: boolean;
  readonly facets: SearchFacets;
  readonly hits: readonly Result[];
  readonly engine: EngineName;
  /** True when the engine asked first did not answer. */
  readonly degraded: boolean;
  readonly tookMs: number;
}

/** All that matches, for those who take it away instead of turning pages. */
export interface AllHits {
  readonly totalIsExact: boolean;
  readonly engine: EngineName;
  /** Every report, best first. */
  readonly reportIds: readonly string[];
  /** The same reports with all their passages that hold a word, in the order of the documents. */
  batches(): AsyncGenerator<readonly ReportHit[]>;
}

/** The passages of one report, none when it is not to be found any more. */
export interface ReportPassages {
  readonly reportId: string;
  readonly passages: readonly Passage[];
}

/** A report as an engine holds it. */
export interface HeldReport {
  readonly reportId: string;
  readonly versionId: string;
  /** False when passages of it are missing or left over from another version. */
  readonly isWhole: boolean;
}

export interface SearchEngine {
  readonly name: EngineName;
  /** Throws `AppError` invalid_parameter for a query that is too long or cannot be understood. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** The same reports as on all pages of `search` together. */
  searchAll(query: Omit<SearchQuery, 'page'>): Promise<AllHits>;
  replaceReport(reportId: string, passages: readonly Passage[]): Promise<void>;
  removeReport(reportId: string): Promise<void>;
  /** Replaces everything; searches go on meanwhile on what was there. */
  rebuild(reports: AsyncIterable<ReportPassages>): Promise<void>;
  /** Every report it holds. */
  contents(): Promise<HeldReport[]>;
  /** Whether it was ever filled; until then only `rebuild` may write. Rejects when the engine does not answer. */
  isReady(): Promise<boolean>;
}
