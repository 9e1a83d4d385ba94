import type { Change } from '@/lib/domain/correction';
import type { Doubt } from './doubts';
import type { Step } from './draft';

/** The step that settles these doubts by one choice; null where the choice does not settle anything by itself. */
export function stepOfChoice(doubts: readonly Doubt[], id: string, value: number | null): Step | null {
  const changes = doubts.flatMap(({ choices, refs }): readonly Change[] | null[] => {
    const choice = choices.find((each) => each.id === id);
    if (choice === undefined || choice.id === 'part') return [null];
    if (choice.id === 'leave') return [];
    if (choice.id !== 'value') return choice.changes;
    if (value === null) return [null];
    return refs.map((target) => ({ kind: 'figure', target, after: { value, status: 'corrected' } }));
  });
  if (doubts.length === 0 || changes.includes(null)) return null;
  return {
    decides: doubts.map(({ key }) => ({ doubt: key, choice: id })),
    changes: changes.filter((change) => change !== null),
  };
}
