import { expect, test } from 'vitest';
import { costOf } from './cost-of';

test.each([
  ['/', 0],
  ['/en', 0],
  ['/reports/410800/x/2020', 0],
  ['/admin', 0],
  ['/searching', 0],
  ['/search', 1],
  ['/en/search', 1],
  ['/search/results.csv', 5],
  ['/en/search/feed.atom', 1],
  ['/compare', 3],
  ['/en/compare/comparison.xlsx', 5],
  ['/browse/410800/figures.csv', 5],
  ['/browse/410800', 0],
  ['/metrics/requests.received', 1],
  ['/metrics/requests.received/chart.svg', 1],
  ['/metrics/requests.received/values.csv', 5],
  ['/organizations/x/organization.xlsx', 5],
  ['/data/figures.parquet', 1],
  ['/oai', 1],
  ['/api/search/terms', 30],
])('%s counts for %i', (path, cost) => expect(costOf(path)).toBe(cost));
