import { characterTokens, pairTokens } from '../../text/grams';
import { foldPassage } from '../fold-passage';
import { TITLE_ORDINAL, type Passage } from '../passage';

/** A passage as Meilisearch holds it. */
export interface PassageDocument extends Passage {
  readonly isTitle: boolean;
  readonly folded: string;
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
    pairs: pairTokens(folded).join(' '),
    characters: characterTokens(folded).join(' '),
  };
}
