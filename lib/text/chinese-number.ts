const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The whole number that folded Chinese numerals write, such as 一百零三 or 二十; null for anything else. */
export function chineseNumber(numerals: string): number | null {
  let [sum, digit] = [0, 0];
  for (const numeral of numerals) {
    const place = PLACES[numeral];
    const value = DIGITS[numeral];
    if (place === undefined && value === undefined) return null;
    if (place === undefined) digit = value ?? 0;
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return numerals === '' ? null : sum + digit;
}
