import { describe, expect, it, test } from 'vitest';
import { isFromThisSite, mayChange } from './is-from-this-site';

const DIRECT = { SITE_URL: 'https://public.example', TRUST_PROXY: false };
const BEHIND_PROXY = { ...DIRECT, TRUST_PROXY: true };
const [OWN, EVIL] = ['https://archive.example', 'https://evil.example'];
const HOST = 'archive.example';

test.each([
  ['the same host', { Origin: OWN, Host: HOST }, DIRECT, true],
  [
    'the same host, as the browser says',
    { Origin: OWN, Host: HOST, 'Sec-Fetch-Site': 'same-origin' },
    DIRECT,
    true,
  ],
  [
    'the public address, where a proxy changes the host',
    { Origin: 'https://public.example', Host: 'app:3000' },
    DIRECT,
    true,
  ],
  ['behind a trusted proxy', { Origin: OWN, 'X-Forwarded-Host': HOST, Host: 'app:3000' }, BEHIND_PROXY, true],
  [
    'a forwarded host that no proxy wrote',
    { Origin: EVIL, 'X-Forwarded-Host': 'evil.example', Host: HOST },
    DIRECT,
    false,
  ],
  [
    'another host behind a trusted proxy',
    { Origin: EVIL, 'X-Forwarded-Host': HOST, Host: 'evil.example' },
    BEHIND_PROXY,
    false,
  ],
  ['another host', { Origin: EVIL, Host: HOST }, DIRECT, false],
  ['another port', { Origin: `${OWN}:8443`, Host: HOST }, DIRECT, false],
  ['a host below this one', { Origin: 'https://evil.archive.example', Host: HOST }, DIRECT, false],
  [
    'another site, as the browser says',
    { Origin: OWN, Host: HOST, 'Sec-Fetch-Site': 'cross-site' },
    DIRECT,
    false,
  ],
  [
    'a sister site, as the browser says',
    { Origin: OWN, Host: HOST, 'Sec-Fetch-Site': 'same-site' },
    DIRECT,
    false,
  ],
  ['no origin', { Host: HOST }, DIRECT, false],
  ['a hidden origin', { Origin: 'null', Host: HOST }, DIRECT, false],
  ['an origin of no web page', { Origin: `ftp://${HOST}`, Host: HOST }, DIRECT, false],
  ['an origin that is no address', { Origin: HOST, Host: HOST }, DIRECT, false],
])('%s', (_, headers, settings, expected) => {
  expect(isFromThisSite({ headers: new Headers(headers) }, settings)).toBe(expected);
});

describe('mayChange', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s', (method) =>
    expect(mayChange({ method })).toBe(true),
  );
  it.each(['GET', 'HEAD', 'OPTIONS'])('not %s', (method) => expect(mayChange({ method })).toBe(false));
});
