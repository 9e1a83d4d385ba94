'use client';

import { useEffect, useState } from 'react';
import type { Change, ChangeProblem } from '@/lib/domain/correction';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';

const PAUSE_MS = 350;

/** What the checks say of the version with the changes made. */
export interface Preview {
  readonly findings: readonly FindingView[];
  readonly figures: readonly FigureView[];
  readonly problems: readonly ChangeProblem[];
}

export type PreviewState =
  | { readonly state: 'none' }
  | { readonly state: 'checking'; readonly last: Preview | null }
  | { readonly state: 'ready'; readonly last: Preview }
  | { readonly state: 'failed'; readonly last: Preview | null };

interface Answer {
  readonly asked: string;
  readonly preview: Preview | null;
}

async function ask(versionId: string, asked: string, signal: AbortSignal): Promise<Preview | null> {
  const response = await fetch(`/api/admin/versions/${versionId}/preview`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: asked,
    signal,
  });
  return response.ok ? ((await response.json()) as Preview) : null;
}

/** Tries the checks on the changes while a person types; the last answer stays until the next. */
export function usePreview(versionId: string, changes: readonly Change[]): PreviewState {
  const asked = changes.length === 0 ? '' : JSON.stringify({ changes });
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === '') return;
    const left = new AbortController();
    const timer = setTimeout(() => {
      ask(versionId, asked, left.signal)
        .catch(() => null)
        .then((preview) => {
          if (!left.signal.aborted)
            setAnswer((before) => ({ asked, preview: preview ?? (before?.preview || null) }));
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [versionId, asked]);
  if (asked === '') return { state: 'none' };
  if (answer?.asked !== asked) return { state: 'checking', last: answer?.preview ?? null };
  return answer.preview === null ? { state: 'failed', last: null } : { state: 'ready', last: answer.preview };
}
