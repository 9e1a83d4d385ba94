type Query = Readonly<Record<string, string | string[] | undefined>>;

const NUMBER = /^[1-9]\d{0,5}$/;

/** The two versions that an address asks for with `from` and `to`; null where it names neither, `wrong` for anything else. */
export function readVersions({ from, to }: Query): { from: number; to: number } | null | 'wrong' {
  if (from === undefined && to === undefined) return null;
  const isNumber = (text: typeof from): text is string => typeof text === 'string' && NUMBER.test(text);
  return isNumber(from) && isNumber(to) ? { from: Number(from), to: Number(to) } : 'wrong';
}
