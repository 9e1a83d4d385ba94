import { expect, test } from 'vitest';
import { isFromThisSite } from './is-from-this-site';

test.each([
  ['the same host', { Origin: 'https://archive.example', Host: 'archive.example' }, true],
  [
    'behind a proxy',
    { Origin: 'https://archive.example', 'X-Forwarded-Host': 'archive.example', Host: 'app:3000' },
    true,
  ],
  ['another host', { Origin: 'https://evil.example', Host: 'archive.example' }, false],
  ['no origin', { Host: 'archive.example' }, false],
  ['a hidden origin', { Origin: 'null', Host: 'archive.example' }, false],
])('%s', (_, headers, expected) => {
  expect(isFromThisSite({ headers: new Headers(headers) } as Request)).toBe(expected);
});
