/** Set by instrumentation.ts on every request to the address of its connection; whatever a client sends in it is overwritten. */
export const ADDRESS_HEADER = 'x-connection-address';

/**
 * Whom a request counts for: the address of its connection, or where a proxy in front is trusted the last one the
 * proxy noted. Of IPv6 the first 64 bits, which is what one household gets.
 */
export function clientAddress(headers: Headers, isProxyTrusted: boolean): string {
  const noted = isProxyTrusted ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return networkOf(noted ?? headers.get(ADDRESS_HEADER) ?? 'unknown');
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return `${[...before, ...middle, ...after].slice(0, 4).join(':')}::/64`;
}
