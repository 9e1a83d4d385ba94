import type { ExtractedDocument } from '../../domain/document';
import { onceFor } from '../../domain/once-for';
import { flatMap } from '../../domain/flat-map';
import { headingLines, type HeadingLine } from './heading-lines';
import type { NumberedText } from './split-number';

export type NumberedLine = Omit<HeadingLine, 'number'> & NumberedText;

/** Rows of table 3 that are numbered like headings. */
const TABLE_ROWS = /本年新收|上年结转|本年度?办理结果|结转下年度/;
/** A numbered sentence is no heading. */
const SENTENCE = /[。;]./;

/** Every line that is numbered like a heading, whatever it says, in order. */
export const numberedLines = onceFor((document: ExtractedDocument): readonly NumberedLine[] =>
  flatMap(headingLines(document), (place) => {
    if (!place) return [];
    const { line, start, end, text, folded, number, isMarked } = place;
    const { style, ordinal, body } = number;
    if (ordinal === null || TABLE_ROWS.test(folded) || SENTENCE.test(folded)) return [];
    return [{ line, start, end, text, folded, isMarked, style, ordinal, body }];
  }),
);
