import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { AddressError } from './address-error';
import type { AddressRules } from './check-address';

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export const resolveByDns: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * A look-up for sockets: what it hands over is what is connected to, so a name cannot point elsewhere between check and
 * connection. A name with any address that may not be connected to is refused as a whole.
 */
export function checkedLookup(resolve: Resolve, { mayConnect }: AddressRules): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname)
      .then((addresses) => {
        const barred = addresses.find(({ address }) => !mayConnect(address));
        if (barred !== undefined)
          throw new AddressError(
            'address_not_allowed',
            `${hostname} is at ${barred.address}, which is not public`,
          );
        const [first] = addresses;
        if (first === undefined) throw new AddressError('address_unreachable', `${hostname} has no address`);
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      })
      .catch((error: unknown) => callback(error as NodeJS.ErrnoException, ''));
  };
}
