const FIRST_LETTER = 97;
/** Above this code point a character takes five letters, and its first letter is one no shorter code begins with. */
const ASTRAL = 0x10000;

function letters(value: number, count: number, firstOffset: number): string {
  let code = '';
  let rest = value;
  for (let place = 1; place < count; place += 1) {
    code = String.fromCharCode(FIRST_LETTER + (rest % 26)) + code;
    rest = Math.floor(rest / 26);
  }
  return String.fromCharCode(FIRST_LETTER + firstOffset + rest) + code;
}

/**
 * The characters as lower-case ASCII letters only, four each (five beyond the basic plane): a code no search engine
 * cuts, stems or corrects. No code begins another, so different texts never share a token.
 */
export function encode(characters: string): string {
  let code = '';
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    code += point < ASTRAL ? letters(point, 4, 0) : letters(point - ASTRAL, 5, 4);
  }
  return code;
}

/** The token of every single character of a folded text, each once. */
export function characterTokens(folded: string): string[] {
  return [...new Set(folded)].map(encode);
}

/** The token of every pair of neighbours of a folded text, in order, repeats kept. */
export function pairTokens(folded: string): string[] {
  const characters = Array.from(folded);
  return characters.slice(1).map((character, index) => encode(`${characters[index] ?? ''}${character}`));
}

/** The tokens a text must have to contain the folded query: its pairs in order, or its one character. */
export function queryTokens(folded: string): string[] {
  const pairs = pairTokens(folded);
  return pairs.length > 0 ? pairs : characterTokens(folded);
}
