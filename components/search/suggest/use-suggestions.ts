'use client';

import { useEffect, useState } from 'react';
import type { CurrentWord } from './current-word';
import type { Suggestions } from './options';

const PAUSE_MS = 80;
const LONGEST = 100;

interface Answer {
  readonly typed: string;
  readonly found: Suggestions | null;
}

async function ask(typed: string, signal: AbortSignal): Promise<Suggestions | null> {
  const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal });
  return response.ok ? ((await response.json()) as Suggestions) : null;
}

/** What the server suggests for the word; what it said last until it answers. Null when nothing is to be asked. */
export function useSuggestions(word: CurrentWord | null): Suggestions | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const typed = word === null || word.field === 'other' || word.typed.length > LONGEST ? '' : word.typed;
  useEffect(() => {
    if (typed === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(typed, stop.signal).then(
        (found) => setAnswer({ typed, found }),
        // Without an answer there are no suggestions; the search itself works without them.
        () => {
          if (!stop.signal.aborted) setAnswer({ typed, found: null });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);
  return typed === '' ? null : (answer?.found ?? null);
}
