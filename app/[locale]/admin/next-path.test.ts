import { expect, test } from 'vitest';
import { nextPath } from './next-path';

test.each(['/admin', '/admin/upload', '/admin/files/0190-a?place=%E5%85%B0', '/admin?error=conflict'])(
  '%s is a page of the desk',
  (path) => expect(nextPath(path)).toBe(path),
);

test.each([
  ['another site', 'https://evil.example/admin'],
  ['another host', '//evil.example/admin'],
  ['another host, as Windows writes it', '/\\evil.example'],
  ['a way out to another host', '/admin/../..//evil.example'],
  ['a way out', '/admin/../search'],
  ['a hidden way out', '/admin/%2e%2e/search'],
  ['two slashes', '/admin//evil.example'],
  ['a backslash', '/admin\\@evil.example'],
  ['a second header', '/admin\r\nLocation: //evil.example'],
  ['a script', 'javascript:alert(1)'],
  ['a page that only begins alike', '/administrators'],
  ['another page', '/search'],
  ['nothing', ''],
  ['no text', null],
])('%s is none', (_, asked) => expect(nextPath(asked)).toBe('/admin'));
