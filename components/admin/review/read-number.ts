const NUMBER = /^[+-]?\d+(?:\.\d{1,6})?$/;

/** A number as a person types it, full-width digits and thousands separators allowed; null where it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(',', '').replaceAll('−', '-').trim();
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
