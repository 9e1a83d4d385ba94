import type { AddressCode } from '../../domain/address-codes';

/** Why nothing could be had from an address, for people and for the log. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
  readonly params: Readonly<Record<string, string | number>>;
  constructor(
    readonly code: AddressCode,
    message: string,
    options?: ErrorOptions & { params?: Readonly<Record<string, string | number>> },
  ) {
    super(message, options);
    this.params = options?.params ?? {};
  }
}
