import { AddressError } from './address-error';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** What went wrong on the way to an address, as one of the closed list. */
export function asAddressError(error: unknown): AddressError {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof AddressError) return at;
    const code = 'code' in at ? String(at.code) : '';
    if (at.name === 'TimeoutError' || TIMEOUTS.has(code))
      return new AddressError('address_timeout', at.message, { cause: error });
  }
  return new AddressError('address_unreachable', String(error), { cause: error });
}
