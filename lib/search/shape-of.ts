import { fold } from '../text/fold';

/**
 * A 32-bit number that passages share when they are the same but for digits, width, script and white space. It is odd
 * for sentences, and even for headings and rows of tables.
 */
export function shapeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of fold(text)) {
    if (/\p{Nd}/u.test(character)) continue;
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash & ~1) | (isSentence(text) ? 1 : 0);
}

export function isSentenceShape(shape: number): boolean {
  return (shape & 1) === 1;
}

function isSentence(text: string): boolean {
  return /[，。；！？,;!?]/.test(text) && !/[\t|]/.test(text);
}
