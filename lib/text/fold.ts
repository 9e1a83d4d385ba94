import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * CJK Radicals Supplement signs that PDF files print in place of the characters; NFKC leaves these alone.
 * Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺀': '冫', '⺁': '厂', '⺄': '乙', '⺅': '亻', '⺆': '冂', '⺇': '几', '⺈': '刀', '⺉': '刂', '⺊': '卜',
  '⺋': '㔾', '⺌': '小', '⺍': '小', '⺎': '兀', '⺏': '尣', '⺐': '尢', '⺒': '巳', '⺓': '幺', '⺔': '彑',
  '⺕': '彐', '⺖': '忄', '⺗': '心', '⺘': '扌', '⺙': '攵', '⺛': '旡', '⺜': '日', '⺝': '月', '⺞': '歺',
  '⺟': '母', '⺠': '民', '⺡': '氵', '⺢': '氺', '⺣': '灬', '⺤': '爫', '⺥': '爫', '⺦': '丬', '⺧': '牛',
  '⺨': '犭', '⺩': '王', '⺪': '疋', '⺫': '罒', '⺬': '示', '⺭': '礻', '⺮': '竹', '⺯': '糹', '⺰': '纟',
  '⺱': '罓', '⺲': '罒', '⺳': '网', '⺴': '网', '⺵': '网', '⺶': '羊', '⺷': '羊', '⺸': '羊', '⺹': '老',
  '⺺': '聿', '⺻': '聿', '⺼': '肉', '⺽': '臼', '⺾': '艹', '⺿': '艹', '⻀': '艹', '⻁': '虎', '⻂': '衤',
  '⻃': '西', '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻈': '讠', '⻉': '贝', '⻊': '足', '⻋': '车',
  '⻌': '辶', '⻍': '辶', '⻎': '辶', '⻏': '阝', '⻐': '钅', '⻑': '长', '⻒': '长', '⻓': '长', '⻔': '门',
  '⻕': '阜', '⻖': '阝', '⻗': '雨', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食',
  '⻞': '食', '⻟': '食', '⻠': '饣', '⻡': '首', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟',
  '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻫': '齐', '⻬': '齐', '⻭': '齿', '⻮': '齿', '⻯': '龙',
  '⻰': '龙', '⻱': '龟', '⻲': '龟', '⻳': '龟',
};

const cache = new Map<string, string>();

/** One character folded: radical signs, width, case, traditional to simplified. Usually one character, '' for white space. */
function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    const radical = RADICALS[character] ?? character;
    folded = toSimplified(radical.normalize('NFKC').toLowerCase()).replace(/[\s\u200B-\u200D\uFEFF\u00AD]/g, '');
    cache.set(character, folded);
  }
  return folded;
}

/** The text with width, case and script folded and all white space dropped; what search and name matching compare. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/**
 * Like `fold`, with the way back: `starts[i]` and `ends[i]` are the offsets in the raw text (UTF-16 units) of
 * the character that the folded text's unit `i` came from.
 */
export function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += piece;
    at += character.length;
  }
  return { folded, starts, ends };
}
