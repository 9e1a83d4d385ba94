import type { Change, HeldCorrection, Undo } from '../domain/correction';
import type { ParsedReport } from '../domain/report';
import { isAsRead, readBefore } from './read-before';

/** What a person does to a version: sets things, and takes back what was set before. */
export interface Revision {
  readonly changes: readonly Change[];
  readonly undo: readonly Undo[];
  readonly reason: string;
  readonly createdById: string | null;
  readonly createdAt: Date;
}

const nameOf = ({ kind, target }: Undo): string => `${kind} ${target}`;

/** A cell that stands where a person said stays there, unless they say otherwise. */
function inPlace(change: Change, former: Change | undefined): Change {
  if (change.kind !== 'figure' || former?.kind !== 'figure' || change.after === null) return change;
  const source = change.after.source ?? former.after?.source;
  return source === undefined ? change : { ...change, after: { ...change.after, source } };
}

/**
 * The corrections that hold after a person's revision: those of before, but for what was set anew or taken back. One
 * that sets what was read anyway is none. `read` is what the reader read.
 */
export function holdCorrections(
  read: ParsedReport,
  held: readonly HeldCorrection[],
  { changes, undo, ...by }: Revision,
): HeldCorrection[] {
  const formerOf = new Map(held.map((each) => [nameOf(each.change), each]));
  const touched = new Set([...changes, ...undo].map(nameOf));
  const made = changes.flatMap((given): HeldCorrection[] => {
    const former = formerOf.get(nameOf(given));
    const change = inPlace(given, former?.change);
    if (isAsRead(read, change)) return [];
    return [{ change, before: former === undefined ? readBefore(read, change) : former.before, ...by }];
  });
  return [...held.filter(({ change }) => !touched.has(nameOf(change))), ...made];
}
