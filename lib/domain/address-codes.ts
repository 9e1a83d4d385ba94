/** Why nothing could be had from an address. */
export const ADDRESS_CODES = [
  'address_invalid',
  'address_not_allowed',
  'address_unreachable',
  'address_timeout',
  'address_too_large',
  'address_status',
  'address_redirects',
  'address_empty',
] as const;
export type AddressCode = (typeof ADDRESS_CODES)[number];
