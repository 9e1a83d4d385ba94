'use client';

import { useEffect, useSyncExternalStore } from 'react';

const STORED = 'hit-keys';
const listeners = new Set<() => void>();
/** What was last chosen on this page, where nothing can be stored. */
let chosen: boolean | null = null;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isOnHere(): boolean {
  try {
    return chosen ?? window.localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

function choose(isOn: boolean): void {
  chosen = isOn;
  try {
    window.localStorage.setItem(STORED, isOn ? 'on' : 'off');
  } catch {
    // Then it holds for this page only.
  }
  for (const listener of listeners) listener();
}

/** The keys n and p, as long as the reader does not switch them off: single letters may be in the way of speech input. */
export function useHitKeys(
  press: (key: 'n' | 'p') => void,
): [isOn: boolean, choose: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, isOnHere, () => true);
  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || isTyping(event.target)) return;
      if (event.key === 'n' || event.key === 'p') press(event.key);
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [isOn, press]);
  return [isOn, choose];
}
