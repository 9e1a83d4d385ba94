import { AddressError } from './address-error';
import { isPublicAddress } from './is-public-address';

/** In characters. */
export const LONGEST_ADDRESS = 2_000;

/** Ports of the web. Others could make the archive knock at mail servers and the like in someone else's name. */
const PORTS: readonly (readonly [number, number])[] = [
  [80, 90],
  [443, 443],
  [8000, 8999],
];

export interface AddressRules {
  /** Whether an IP address may be connected to. */
  readonly mayConnect: (ip: string) => boolean;
  readonly mayUsePort: (port: number) => boolean;
}

export const PUBLIC_ONLY: AddressRules = {
  mayConnect: isPublicAddress,
  mayUsePort: (port) => PORTS.some(([first, last]) => port >= first && port <= last),
};

/**
 * The address as it will be asked for. Throws `AddressError` address_invalid for what is no web address,
 * address_not_allowed for one with credentials, on another port or at an IP address that is not public.
 */
export function checkAddress(address: string, rules: AddressRules): URL {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address))
    throw new AddressError('address_invalid', address);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AddressError('address_invalid', `neither http nor https: ${address}`);
  if (url.username !== '' || url.password !== '')
    throw new AddressError('address_not_allowed', 'the address has credentials in it');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!rules.mayUsePort(port)) throw new AddressError('address_not_allowed', `port ${port}`);
  const ip = ipOf(url.hostname);
  if (ip !== null && !rules.mayConnect(ip))
    throw new AddressError('address_not_allowed', `${ip} is not public`);
  url.hash = '';
  return url;
}

/** The parser of addresses has made one form of decimal, octal and hexadecimal ones. */
function ipOf(hostname: string): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname : null;
}
