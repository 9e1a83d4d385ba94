import type { Change } from '@/lib/domain/correction';
import { SECTION_KINDS, type SectionKind } from '@/lib/domain/report';
import { splitLines, type TextLine } from '@/lib/text/split-lines';

/** A part of the form as it stands: its heading's line, or the line it begins at where it lost its heading. */
export interface PlacedPart {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  /** Where its heading is printed; the same as `start` where it has none. */
  readonly headingStart: number;
}

function lineAt(lines: readonly TextLine[], offset: number): number {
  return lines.findLast((line) => line.start <= offset)?.number ?? 1;
}

function change(
  lines: readonly TextLine[],
  { kind, heading, start, end }: Omit<PlacedPart, 'headingStart'>,
): Change {
  return {
    kind: 'section',
    target: kind,
    after: { heading, source: { page: null, line: lineAt(lines, start), start, end } },
  };
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
  text: string,
  parts: readonly PlacedPart[],
  kind: SectionKind,
  line: number,
): Change[] | null {
  const lines = splitLines(text);
  const chosen = lines[line - 1];
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
  if (before === undefined) return [change(lines, moved)];
  const end = Math.max(before.start, trimmedEnd(text, before.start, chosen.start));
  return [change(lines, { ...before, end }), change(lines, moved)];
}

/** What changes when a part is taken away: the part before goes on to where it ended. */
export function takePartAway(text: string, parts: readonly PlacedPart[], kind: SectionKind): Change[] {
  const lines = splitLines(text);
  const own = parts.find((part) => part.kind === kind);
  const order = (part: PlacedPart): number => SECTION_KINDS.indexOf(part.kind);
  const before = parts
    .filter((part) => order(part) < SECTION_KINDS.indexOf(kind))
    .toSorted((a, b) => order(a) - order(b))
    .at(-1);
  const gone: Change = { kind: 'section', target: kind, after: null };
  if (own === undefined) return [];
  return before === undefined ? [gone] : [gone, change(lines, { ...before, end: own.end })];
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
    const found = heading === null ? -1 : text.lastIndexOf(heading, source.start);
    all.set(kind, { kind, heading, ...source, headingStart: found < 0 ? source.start : found });
  }
  return [...all.values()].toSorted((a, b) => a.start - b.start);
}
