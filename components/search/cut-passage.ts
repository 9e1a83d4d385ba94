/** A stretch of a passage as it is shown. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const BEFORE = 36;
const SHOWN = 150;

/** The passage around its first mark, with marks as stretches of their own and … where something is left out. */
export function cutPassage(
  text: string,
  highlights: readonly (readonly [start: number, end: number])[],
): Stretch[] {
  const first = highlights[0]?.[0] ?? 0;
  const from = first <= BEFORE || text.length <= SHOWN ? 0 : wholeCharacter(text, first - BEFORE);
  const until = wholeCharacter(text, Math.max(from + SHOWN, highlights[0]?.[1] ?? 0));
  const to = until >= text.length - 5 ? text.length : until;
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) stretches.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const [start, end] of highlights) {
    if (start >= to) break;
    add(at, start, false);
    add(start, Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  const ellipsis = { text: '…', marked: false };
  return [...(from > 0 ? [ellipsis] : []), ...stretches, ...(to < text.length ? [ellipsis] : [])];
}

/** Never between the halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
