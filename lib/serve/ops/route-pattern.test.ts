import { expect, test } from 'vitest';
import { routePattern } from './route-pattern';

test.each([
  ['/', '/'],
  ['/en', '/'],
  ['/en/reports/410883/mengzhou/2020?figure=a', '/reports/:/:/:'],
  ['/metrics/requests.granted', '/metrics/:'],
  ['/search?q=秘密', '/search'],
  ['/api/v1/reports/0190/findings', '/api/v1/reports/:/findings'],
  ['/admin/invite/s3cret-token', '/admin/invite/:'],
  ['/wp-login.php', 'other'],
  ['/a/b', 'other'],
  ['/_next/static/chunks/x.js', '/_next'],
  ['/api/x/x/x/x/x/x/x', 'other'],
])('%s is %s', (path, pattern) => {
  expect(routePattern(path)).toBe(pattern);
});

test('whoever tries addresses cannot make the numbers grow without end', () => {
  const words = ['admin', 'api', 'search', 'data', 'oai', 'figures', 'reports', 'years'];
  const tried = words.flatMap((a) => words.flatMap((b) => words.map((c) => routePattern(`/${a}/${b}/${c}`))));
  expect(new Set(tried).size).toBeLessThanOrEqual(201);
  expect(tried.at(-1)).toBe('other');
});
