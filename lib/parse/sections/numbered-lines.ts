import type { ExtractedDocument } from '../../domain/document';
import { headingLine, type HeadingLine } from './heading-lines';
import { splitNumber, type NumberedText } from './split-number';

export type NumberedLine = HeadingLine & NumberedText;

/** Rows of table 3 that are numbered like headings. */
const TABLE_ROWS = /本年新收|上年结转|本年度?办理结果|结转下年度/;
/** A numbered sentence is no heading. */
const SENTENCE = /[。;]./;

/** Every line that is numbered like a heading, whatever it says, in order. */
export function numberedLines(document: ExtractedDocument): NumberedLine[] {
  return document.lines.flatMap((line) => {
    const place = headingLine(line);
    if (!place || TABLE_ROWS.test(place.folded) || SENTENCE.test(place.folded)) return [];
    const number = splitNumber(place.folded);
    return number.ordinal === null ? [] : [{ ...place, ...number }];
  });
}
