import type { FoldedLine } from './printed-lines';
import { DATE, isoDate } from './read-date';

const LABELLED = new RegExp(`(?:发布|公布|公开|发稿)(?:日期|时间):?${DATE}`, 'u');
const DRAWN_UP = new RegExp(`(?:发文|成文|生成)(?:日期|时间):?${DATE}`, 'u');
const LABEL_ONLY = /(?:发布|公布|公开|发稿)(?:日期|时间):?$/;
// A line of its own: the date, perhaps in brackets, after a signature, or with a time of day.
const ALONE = new RegExp(
  `^[#*>]*(?:[\\p{Script=Han}]{2,40})?[([]?(?:时间:|日期:)?${DATE}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[)\\]]?[。*]*$`,
  'u',
);
const HEAD_LINES = 12;
const TAIL_LINES = 8;

function firstDate(lines: readonly FoldedLine[], pattern: RegExp): string | null {
  for (const { folded } of lines) {
    const date = isoDate(pattern.exec(folded));
    if (date !== null) return date;
  }
  return null;
}

/** The printed date of publication as YYYY-MM-DD: labelled, standing alone near the title, or closing the report; else null. */
export function findPublishedOn(lines: readonly FoldedLine[]): string | null {
  const head = lines.slice(0, HEAD_LINES);
  const tail = lines.slice(-TAIL_LINES).reverse();
  const broken = head.flatMap(({ folded, ...rest }, index) =>
    LABEL_ONLY.test(folded) ? [{ ...rest, folded: folded + (head[index + 1]?.folded ?? '') }] : [],
  );
  return (
    firstDate(head, LABELLED) ??
    firstDate(broken, LABELLED) ??
    firstDate(tail, LABELLED) ??
    firstDate(head, DRAWN_UP) ??
    firstDate(head, ALONE) ??
    firstDate(tail, ALONE)
  );
}
