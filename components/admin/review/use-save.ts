'use client';

import { useState, useTransition } from 'react';
import { useRouter } from '@/components/i18n/navigation';
import { changeInput } from './change-input';
import { EMPTY_DRAFT } from './draft';
import { changeDraft, draftOf } from './draft-store';
import { useReview } from './review-context';

/** What became of an attempt to save. */
export type SaveResult =
  | { readonly versionId: string }
  | {
      readonly error: string;
      /** Of a conflict: who did what, when, and the version there is now. */
      readonly params: Readonly<Record<string, string | number>>;
    };

export type SaveAction = (input: {
  versionId: string;
  expectedVersionId: string;
  changes: readonly object[];
  reason: string;
}) => Promise<SaveResult>;

export interface Saving {
  readonly isBusy: boolean;
  readonly failure: Extract<SaveResult, { error: string }> | null;
  readonly save: () => void;
  /** Takes what is not saved along to another version of the same report, and goes there. */
  readonly carryTo: (versionId: string) => void;
}

/** Saves the changes as a new version and goes on to it; when that fails they stay. */
export function useSave(action: SaveAction): Saving {
  const { subject, changes, draft } = useReview();
  const { versionId, latestVersionId } = subject;
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const [failure, setFailure] = useState<Saving['failure']>(null);
  const save = (): void =>
    start(async () => {
      const input = {
        versionId,
        expectedVersionId: latestVersionId,
        changes: changes.map(changeInput),
        reason: draft.reason.trim(),
      };
      const result = await action(input);
      if ('error' in result) {
        setFailure(result);
        return;
      }
      changeDraft(versionId, { type: 'load', draft: EMPTY_DRAFT });
      router.push(`/admin/versions/${result.versionId}?done=corrected`);
    });
  const carryTo = (other: string): void => {
    const mine = draftOf(versionId);
    changeDraft(other, {
      type: 'load',
      draft: {
        ...{ reason: mine.reason, carriedFrom: subject.textKey },
        steps: mine.steps.map((step) => ({ ...step, decides: [] })),
      },
    });
    changeDraft(versionId, { type: 'load', draft: EMPTY_DRAFT });
    router.push(`/admin/versions/${other}`);
  };
  return { isBusy, failure, save, carryTo };
}
