import type { Change } from '@/lib/domain/correction';
import type { Doubt } from './doubts';
import type { Step } from './draft';

/** What a choice changes for one doubt; null where it settles nothing by itself. */
function changesFor({ choices, refs }: Doubt, id: string, value: number | null): readonly Change[] | null {
  const choice = choices.find((each) => each.id === id);
  if (choice === undefined || choice.id === 'part') return null;
  if (choice.id === 'leave') return [];
  if (choice.id !== 'value') return choice.changes;
  if (value === null) return null;
  return refs.map((target) => ({ kind: 'figure', target, after: { value, status: 'corrected' } }));
}

/** The step that settles these doubts by one choice; null where the choice does not settle one of them by itself. */
export function stepOfChoice(doubts: readonly Doubt[], id: string, value: number | null): Step | null {
  const each = doubts.map((doubt) => changesFor(doubt, id, value));
  const changes = each.filter((made) => made !== null);
  if (doubts.length === 0 || changes.length < each.length) return null;
  return { decides: doubts.map(({ key }) => ({ doubt: key, choice: id })), changes: changes.flat() };
}
