/** How a heading is numbered: 一、 or 第一部分; 1、; （一）; 、 with the numeral lost; not at all. */
export type NumberStyle = 'chinese' | 'digit' | 'bracket' | 'lost' | 'none';

export interface NumberedText {
  readonly style: NumberStyle;
  readonly ordinal: number | null;
  /** What stands behind the number. */
  readonly body: string;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const MARKS: readonly { style: NumberStyle; words: RegExp }[] = [
  { style: 'chinese', words: new RegExp(`^第(${CHINESE})(?:部分|章|节)[、.:,]?(.+)$`) },
  { style: 'bracket', words: new RegExp(`^[(〔【](${CHINESE})[)〕】][、.]?(.+)$`) },
  { style: 'chinese', words: new RegExp(`^(${CHINESE})[、.:,]*(.+)$`) },
  { style: 'digit', words: /^(\d{1,2})[、.](?!\d)(.+)$/ },
  { style: 'lost', words: /^[、.]()(.+)$/ },
];

/** What a line with a number begins with; most lines have none. */
const NUMBERED = /^[第(〔【一二三四五六七八九十\d、.]/;

/** 十 is 10, 十二 is 12, 二十 is 20. */
function ordinalOf(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  const digit = (text: string): number => '一二三四五六七八九'.indexOf(text) + 1;
  const [tens = '', ones = ''] = numeral.split('十');
  return numeral.includes('十') ? 10 * (digit(tens) || 1) + digit(ones) : digit(numeral);
}

/** The number a folded line begins with, and the words behind it. */
export function splitNumber(folded: string): NumberedText {
  if (!NUMBERED.test(folded)) return { style: 'none', ordinal: null, body: folded };
  for (const { style, words } of MARKS) {
    const [, numeral, body] = words.exec(folded) ?? [];
    if (body === undefined) continue;
    return { style, ordinal: numeral ? ordinalOf(numeral) : null, body };
  }
  return { style: 'none', ordinal: null, body: folded };
}
