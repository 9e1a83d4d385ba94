import type { Change } from '@/lib/domain/correction';

/** What a person did in one go: what they decided, and what they set. */
export interface Step {
  /** Doubts by their key, each with the choice that was taken. */
  readonly decides: readonly { readonly doubt: string; readonly choice: string }[];
  readonly changes: readonly Change[];
}

/** Everything a person did to a version and has not saved. */
export interface Draft {
  readonly steps: readonly Step[];
  /** Why, for all changes that are saved together. */
  readonly reason: string;
  /** Of what was taken along from another version: the text its places are in, until it is known whether that is this one's. */
  readonly carriedFrom?: string;
  /** How many changes were left behind because they name places in another text. */
  readonly leftBehind?: number;
}

export type DraftAction =
  | { readonly type: 'take'; readonly step: Step }
  | { readonly type: 'undo' }
  /** Takes one change back, whenever it was made. */
  | { readonly type: 'drop'; readonly key: string }
  | { readonly type: 'reason'; readonly reason: string }
  | { readonly type: 'load'; readonly draft: Draft }
  /** What was taken along has come to a version of this text. */
  | { readonly type: 'arrive'; readonly textKey: string };

export const EMPTY_DRAFT: Draft = { steps: [], reason: '' };

/** Names what a change is about; a later change of the same takes the place of an earlier one. */
export function changeKey({ kind, target }: Pick<Change, 'kind' | 'target'>): string {
  return `${kind} ${target}`;
}

function isPlaced(change: Change): boolean {
  return change.kind === 'section' || (change.kind === 'figure' && change.after?.source !== undefined);
}

/** Places in another text say nothing here, so what names one is left behind. */
function arrive({ carriedFrom, ...draft }: Draft, textKey: string): Draft {
  if (carriedFrom === undefined || carriedFrom === textKey) return draft;
  const steps = draft.steps
    .map((step) => ({ ...step, changes: step.changes.filter((change) => !isPlaced(change)) }))
    .filter(({ changes }) => changes.length > 0);
  const arrived = { ...draft, steps };
  return { ...arrived, leftBehind: changesOf(draft).length - changesOf(arrived).length };
}

function dropFrom(step: Step, key: string): Step[] {
  if (!step.changes.some((change) => changeKey(change) === key)) return [step];
  const changes = step.changes.filter((change) => changeKey(change) !== key);
  return changes.length === 0 ? [] : [{ ...step, changes }];
}

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'take':
      return { ...draft, steps: [...draft.steps, action.step] };
    case 'undo':
      return { ...draft, steps: draft.steps.slice(0, -1) };
    case 'drop':
      return { ...draft, steps: draft.steps.flatMap((step) => dropFrom(step, action.key)) };
    case 'reason':
      return { ...draft, reason: action.reason };
    case 'load':
      return action.draft;
    case 'arrive':
      return arrive(draft, action.textKey);
  }
}

/** The changes as they would be saved, each thing once, in the order they were last set. */
export function changesOf({ steps }: Draft): Change[] {
  const byKey = new Map<string, Change>();
  for (const change of steps.flatMap(({ changes }) => changes)) {
    byKey.delete(changeKey(change));
    byKey.set(changeKey(change), change);
  }
  return [...byKey.values()];
}

/** The choice taken for each doubt. */
export function decisionsOf({ steps }: Draft): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ decides }) => decides.map(({ doubt, choice }) => [doubt, choice] as const)),
  );
}
