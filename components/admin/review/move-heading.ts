import type { Change } from '@/lib/domain/correction';
import { SECTION_KINDS, type SectionKind } from '@/lib/domain/report';
import { placeAt, type Paged } from '@/lib/text/place-at';
import { placeOfHeading } from '@/lib/text/place-of-heading';
import { splitLines } from '@/lib/text/split-lines';

/** A part of the form as it stands: its heading's line, or the line it begins at where it lost its heading. */
export interface PlacedPart {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  /** Where its heading is printed; the same as `start` where it has none. */
  readonly headingStart: number;
}

function change(document: Paged, { kind, heading, start, end }: Omit<PlacedPart, 'headingStart'>): Change {
  return { kind: 'section', target: kind, after: { heading, source: placeAt(document, start, end) } };
}

/** The end of the words before an offset, without the white space between. */
function trimmedEnd(text: string, start: number, before: number): number {
  return start + text.slice(start, before).trimEnd().length;
}

/**
 * What changes when the heading of a part is said to stand in a line (counted from 1): the part begins after it, and the
 * part before ends before it. Null where the line is empty, is not there, or would put the parts out of order.
 */
export function moveHeading(
  document: Paged,
  parts: readonly PlacedPart[],
  kind: SectionKind,
  line: number,
): Change[] | null {
  const { text } = document;
  const chosen = splitLines(text)[line - 1];
  if (chosen === undefined || chosen.text.trim() === '') return null;
  const order = (part: PlacedPart): number => SECTION_KINDS.indexOf(part.kind);
  const at = SECTION_KINDS.indexOf(kind);
  const before = parts
    .filter((part) => order(part) < at)
    .toSorted((a, b) => order(a) - order(b))
    .at(-1);
  const after = parts
    .filter((part) => order(part) > at)
    .toSorted((a, b) => order(a) - order(b))
    .at(0);
  if (before !== undefined && chosen.start <= before.headingStart) return null;
  if (after !== undefined && chosen.start >= after.headingStart) return null;
  const own = parts.find((part) => part.kind === kind);
  const start = Math.min(chosen.end + 1, text.length);
  const limit = after?.headingStart ?? Math.max(own?.end ?? text.length, start);
  const moved = {
    kind,
    heading: chosen.text.trim(),
    start,
    end: Math.max(start, trimmedEnd(text, start, limit)),
  };
  if (before === undefined) return [change(document, moved)];
  const end = Math.max(before.start, trimmedEnd(text, before.start, chosen.start));
  return [change(document, { ...before, end }), change(document, moved)];
}

/** What changes when a part is taken away: the part before goes on to where it ended. */
export function takePartAway(document: Paged, parts: readonly PlacedPart[], kind: SectionKind): Change[] {
  const own = parts.find((part) => part.kind === kind);
  const order = (part: PlacedPart): number => SECTION_KINDS.indexOf(part.kind);
  const before = parts
    .filter((part) => order(part) < SECTION_KINDS.indexOf(kind))
    .toSorted((a, b) => order(a) - order(b))
    .at(-1);
  const gone: Change = { kind: 'section', target: kind, after: null };
  if (own === undefined) return [];
  return before === undefined ? [gone] : [gone, change(document, { ...before, end: own.end })];
}

/** The parts with the changes made. */
export function withPartChanges(
  parts: readonly PlacedPart[],
  changes: readonly Change[],
  text: string,
): PlacedPart[] {
  const changed = new Map(
    changes.flatMap((each) =>
      each.kind === 'section' ? [[each.target as string, each.after] as const] : [],
    ),
  );
  const all = new Map(parts.map((part) => [part.kind as string, part]));
  for (const [target, after] of changed) {
    const kind = SECTION_KINDS.find((known) => known === target);
    if (kind === undefined) continue;
    if (after === null) {
      all.delete(kind);
      continue;
    }
    const { heading, source } = after;
    const { start, end } = source;
    all.set(kind, { kind, heading, start, end, headingStart: placeOfHeading(text, heading, source).start });
  }
  return [...all.values()].toSorted((a, b) => a.start - b.start);
}
