import { fold } from '../text/fold';
import { BORDER, isDigit } from './fold-passage';

const BORDER_UNIT = BORDER.charCodeAt(0);

/**
 * A 32-bit number that passages share when they are the same but for digits, width, script and white space. It is odd
 * for sentences, and even for headings and rows of tables. `folded` is the text folded, if it is known.
 */
export function shapeOf(text: string, folded = fold(text)): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isDigit(unit) && unit !== BORDER_UNIT) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return (hash & ~1) | (isSentence(text) ? 1 : 0);
}

export function isSentenceShape(shape: number): boolean {
  return (shape & 1) === 1;
}

function isSentence(text: string): boolean {
  return /[，。；！？,;!?]/.test(text) && !/[\t|]/.test(text);
}
