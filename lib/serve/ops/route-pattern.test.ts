import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../api/operations';
import { routePattern, WORDS } from './route-pattern';

/** Every address of the site as its files and the table of the API say, with `*` for what stands for itself. */
const ROUTES = [
  ...readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => file.replace(/^\[locale\]\//, '').replace(/\/?[^/]+$/, '')),
  ...OPERATIONS.map(({ path }) => `api/v1${path}`),
]
  .map((route) => `/${route.replace(/\[[^/]*\]|\{[^/]*\}/g, '*')}`)
  .filter((route) => route !== '/*');

test.each([
  ['/', '/'],
  ['/en', '/'],
  ['/en/reports/410883/mengzhou/2020?figure=a', '/reports/:/:/:'],
  ['/metrics/requests.granted', '/metrics/:'],
  ['/search?q=秘密', '/search'],
  ['/api/v1/reports/0190/findings', '/api/v1/reports/:/findings'],
  ['/admin/invitation/s3cret-token', '/admin/invitation/:'],
  ['/wp-login.php', 'other'],
  ['/a/b', 'other'],
  ['/_next/static/chunks/x.js', '/_next'],
  ['/api/x/x/x/x/x/x/x', 'other'],
])('%s is %s', (path, pattern) => {
  expect(routePattern(path)).toBe(pattern);
});

test.each([...new Set(ROUTES)])('every word of %s is known', (route) => {
  expect(routePattern(route)).toBe(route.replaceAll('*', ':'));
});

test('no word is known that no address has', () => {
  const inUse = new Set([...ROUTES.flatMap((route) => route.split('/')), '_next', 'icon.svg']);
  expect([...WORDS].filter((word) => !inUse.has(word))).toEqual([]);
});

test('whoever tries addresses cannot make the numbers grow without end', () => {
  const words = ['admin', 'api', 'search', 'data', 'oai', 'figures', 'reports', 'years'];
  const tried = words.flatMap((a) => words.flatMap((b) => words.map((c) => routePattern(`/${a}/${b}/${c}`))));
  expect(new Set(tried).size).toBeLessThanOrEqual(201);
  expect(tried.at(-1)).toBe('other');
});
