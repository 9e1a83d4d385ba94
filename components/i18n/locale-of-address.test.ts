import { expect, test } from 'vitest';
import { localeOfAddress } from './locale-of-address';

test.each([
  ['/', 'zh'],
  ['/en', 'en'],
  ['/en/search?q=x', 'en'],
  ['/entry', 'zh'],
  ['/search?locale=en', 'zh'],
  ['/api/search/terms?locale=en', 'en'],
  ['/api/search/terms?locale=zh', 'zh'],
  ['/api/search/terms', 'zh'],
  ['/api/admin/uploads?locale=fr', 'zh'],
])('%s is answered in %s', (address, locale) => {
  expect(localeOfAddress(new URL(address, 'https://archive.example'))).toBe(locale);
});
