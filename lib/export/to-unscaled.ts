/** Digits of a value in the database, and how many of them stand behind the point. */
export const VALUE_PRECISION = 20;
export const VALUE_SCALE = 6;

/** A decimal of at most six places as a whole number of millionths. Throws for any other text. */
export function toUnscaled(decimal: string): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(decimal);
  if (parts === null) throw new Error(`no decimal of ${VALUE_SCALE} places: ${decimal}`);
  const [, sign = '', whole = '', places = ''] = parts;
  return BigInt(`${sign}${whole}${places.padEnd(VALUE_SCALE, '0')}`);
}
