import { diffArrays } from 'diff';
import { fold } from '../text/fold';

/** A run of words; `changed` where the other text has other words. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function tokens(text: string): string[] {
  return [...words.segment(text)].map((segment) => segment.segment);
}

function join(marked: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of marked) {
    const before = pieces.at(-1);
    if (before?.changed === piece.changed) {
      pieces[pieces.length - 1] = { text: before.text + piece.text, changed: piece.changed };
    } else pieces.push(piece);
  }
  return pieces;
}

/**
 * Marks in each text the words that differ from the first one; in the first, those that differ from any other.
 * Width, case, script and white space make no difference. Null stays null.
 */
export function markChanges(texts: readonly (string | null)[]): (Piece[] | null)[] {
  const base = texts.find((text) => text !== null) ?? '';
  const baseTokens = tokens(base);
  const baseFolded = baseTokens.map(fold);
  const baseChanged = baseTokens.map(() => false);
  const baseAt = texts.indexOf(base);
  const marked = texts.map((text, index) => {
    if (text === null || index === baseAt) return null;
    const pieces: Piece[] = [];
    const own = tokens(text);
    let [at, from] = [0, 0];
    for (const { added, removed, count } of diffArrays(baseFolded, own.map(fold))) {
      if (removed) baseChanged.fill(true, at, at + count);
      if (!added) at += count;
      if (removed) continue;
      pieces.push({ text: own.slice(from, from + count).join(''), changed: added });
      from += count;
    }
    return join(pieces);
  });
  const basePieces = join(baseTokens.map((text, index) => ({ text, changed: baseChanged[index] === true })));
  return marked.map((pieces, index) => (index === baseAt ? basePieces : pieces));
}
