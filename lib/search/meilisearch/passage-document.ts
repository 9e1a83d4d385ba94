import { characterTokens, pairTokens } from '../../text/grams';
import { foldPassage } from '../fold-passage';
import { ownText, TITLE_ORDINAL, type Passage } from '../passage';
import { shapeOf } from '../shape-of';

/** A passage as Meilisearch holds it. */
export interface PassageDocument extends Passage {
  readonly isTitle: boolean;
  readonly folded: string;
  /** See `shapeOf`. */
  readonly shape: number;
  /** Tokens of every pair of neighbours, in order, so that a query is one phrase of them. */
  readonly pairs: string;
  /** Tokens of every single character. */
  readonly characters: string;
  [key: string]: unknown;
}

export function passageDocument(passage: Passage): PassageDocument {
  const { folded } = foldPassage(passage.text);
  return {
    ...passage,
    isTitle: passage.ordinal === TITLE_ORDINAL,
    folded,
    shape: shapeOf(ownText(passage)),
    pairs: pairTokens(folded).join(' '),
    characters: characterTokens(folded).join(' '),
  };
}
