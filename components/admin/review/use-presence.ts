'use client';

import { useEffect, useState } from 'react';
import type { Subject } from './subject';

const EVERY_MS = 30_000;

/** Who else has the version open, and what it stands at now. */
export interface SeenPresence {
  readonly others: readonly { readonly email: string; readonly minutes: number }[];
  readonly state: string | null;
  readonly standingVersionId: string | null;
  readonly lastChange: { readonly action: string; readonly at: string; readonly by: string | null } | null;
}

/**
 * Says that this person is here, and learns who else is; null before the first answer. Asks at once when `again` changes,
 * or `state`, which the page shows: an answer from before that says nothing about it. Never asks for those who may not know.
 */
export function usePresence(
  { versionId, state, seesOthers }: Pick<Subject, 'versionId' | 'state' | 'seesOthers'>,
  again: unknown,
): SeenPresence | null {
  const [seen, setSeen] = useState<{ readonly of: string; readonly presence: SeenPresence } | null>(null);
  useEffect(() => {
    if (!seesOthers) return;
    const left = new AbortController();
    const visit = async (): Promise<void> => {
      const response = await fetch(`/api/admin/versions/${versionId}/visits`, {
        method: 'POST',
        signal: left.signal,
      });
      if (response.ok) setSeen({ of: state, presence: (await response.json()) as SeenPresence });
    };
    const say = (): void => {
      visit().catch(() => undefined);
    };
    say();
    const timer = setInterval(say, EVERY_MS);
    return () => {
      clearInterval(timer);
      left.abort();
    };
  }, [versionId, state, seesOthers, again]);
  return seen?.of === state ? seen.presence : null;
}
