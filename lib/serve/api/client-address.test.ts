import { describe, expect, it } from 'vitest';
import { ADDRESS_HEADER, clientAddress } from './client-address';

const headers = (connection: string, forwarded?: string): Headers =>
  new Headers({
    [ADDRESS_HEADER]: connection,
    ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
  });

describe('clientAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, client) => expect(clientAddress(headers(address), false)).toBe(client));

  it('believes X-Forwarded-For only where a proxy is trusted, and then its last address', () => {
    const asked = headers('10.0.0.1', '198.51.100.1, 203.0.113.7');
    expect(clientAddress(asked, false)).toBe('10.0.0.1');
    expect(clientAddress(asked, true)).toBe('203.0.113.7');
    expect(clientAddress(headers('10.0.0.1'), true)).toBe('10.0.0.1');
  });

  it('knows no address where nothing was noted', () => {
    expect(clientAddress(new Headers(), false)).toBe('unknown');
  });
});
