import type { Settings } from 'meilisearch';
import { MAX_PASSAGES } from '../limits';

/** The index is asked only for exact phrases of tokens: everything that guesses is off. */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['pairs', 'characters'],
  filterableAttributes: [
    'reportId',
    'versionId',
    'ordinal',
    'divisionPath',
    'year',
    'section',
    'kind',
    'isTitle',
  ],
  sortableAttributes: [],
  rankingRules: ['words'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: MAX_PASSAGES },
};
