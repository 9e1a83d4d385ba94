import type { Settings } from 'meilisearch';
import { MAX_PASSAGES } from '../limits';

/** Goes up when what the index holds changes, so that an index of an older archive is not taken for a full one. */
export const INDEX_VERSION = 2;

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
  // One more than is handed over, so that more can be told from just as many.
  pagination: { maxTotalHits: MAX_PASSAGES + 1 },
};
