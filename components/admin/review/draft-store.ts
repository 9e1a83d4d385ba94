import { EMPTY_DRAFT, reduceDraft, type Draft, type DraftAction } from './draft';

const keyOf = (versionId: string): string => `desk:${versionId}`;
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

function isStep(step: unknown): boolean {
  return (
    typeof step === 'object' &&
    step !== null &&
    'changes' in step &&
    Array.isArray(step.changes) &&
    'decides' in step &&
    Array.isArray(step.decides)
  );
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'steps' in value &&
    Array.isArray(value.steps) &&
    value.steps.every(isStep) &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    (!('carriedFrom' in value) || typeof value.carriedFrom === 'string') &&
    (!('leftBehind' in value) || typeof value.leftBehind === 'number')
  );
}

function read(versionId: string): Draft {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(versionId)) ?? 'null');
    return isDraft(stored) ? stored : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

function write(versionId: string, draft: Draft): void {
  try {
    if (draft.steps.length === 0 && draft.reason === '' && !draft.leftBehind)
      window.sessionStorage.removeItem(keyOf(versionId));
    else window.sessionStorage.setItem(keyOf(versionId), JSON.stringify(draft));
  } catch {
    // Then it lasts as long as the page.
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What this tab of the browser keeps of a version that is not saved; the server judges it anew when it is sent. */
export function draftOf(versionId: string): Draft {
  const draft = drafts.get(versionId) ?? read(versionId);
  drafts.set(versionId, draft);
  return draft;
}

export function changeDraft(versionId: string, action: DraftAction): void {
  const draft = reduceDraft(draftOf(versionId), action);
  drafts.set(versionId, draft);
  write(versionId, draft);
  for (const listener of listeners) listener();
}
