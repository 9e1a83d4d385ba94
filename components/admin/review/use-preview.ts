'use client';

import { useEffect, useState } from 'react';
import type { Change } from '@/lib/domain/correction';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import { changeInput } from './change-input';

const PAUSE_MS = 350;

/** What the checks say of the version with the changes made. */
export interface Preview {
  readonly findings: readonly FindingView[];
  /** Cells that would be different; null for one that would not be there. */
  readonly figures: readonly { readonly ref: string; readonly figure: FigureView | null }[];
}

/** Why the changes cannot be made: a code and what it is about. */
export interface PreviewProblem {
  readonly problem: string;
  readonly target: string;
}

export type PreviewState =
  | { readonly state: 'none' }
  | { readonly state: 'checking'; readonly last: Preview | null }
  | { readonly state: 'ready'; readonly last: Preview }
  | { readonly state: 'refused'; readonly last: Preview | null; readonly problem: PreviewProblem }
  | { readonly state: 'failed'; readonly last: Preview | null };

type Answer =
  { readonly preview: Preview } | { readonly problem: PreviewProblem } | { readonly failed: true };

interface Answered {
  readonly asked: string;
  readonly answer: Answer;
  /** The last time the checks ran. */
  readonly last: Preview | null;
}

async function ask(versionId: string, asked: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(`/api/admin/versions/${versionId}/preview`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: asked,
    signal,
  });
  if (response.ok) return { preview: (await response.json()) as Preview };
  const problem = (await response.json()) as { params?: Partial<PreviewProblem> };
  const { problem: code, target } = problem.params ?? {};
  return code === undefined ? { failed: true } : { problem: { problem: code, target: target ?? '' } };
}

function stateOf(answered: Answered | null, asked: string): PreviewState {
  if (asked === '') return { state: 'none' };
  const last = answered?.last ?? null;
  if (answered?.asked !== asked) return { state: 'checking', last };
  const { answer } = answered;
  if ('preview' in answer) return { state: 'ready', last: answer.preview };
  return 'problem' in answer
    ? { state: 'refused', last, problem: answer.problem }
    : { state: 'failed', last };
}

/** Tries the checks on the changes while a person types; the last answer stays until the next. */
export function usePreview(versionId: string, changes: readonly Change[]): PreviewState {
  const asked = changes.length === 0 ? '' : JSON.stringify({ changes: changes.map(changeInput) });
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    if (asked === '') return;
    const left = new AbortController();
    const take = (answer: Answer): void => {
      if (left.signal.aborted) return;
      setAnswered((before) => ({
        asked,
        answer,
        last: 'preview' in answer ? answer.preview : (before?.last ?? null),
      }));
    };
    const timer = setTimeout(() => {
      ask(versionId, asked, left.signal)
        .then(take)
        .catch(() => take({ failed: true }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [versionId, asked]);
  return stateOf(answered, asked);
}
