'use client';

import { useEffect, useSyncExternalStore } from 'react';

const STORED = 'desk-keys';
const listeners = new Set<() => void>();
/** What was last chosen on this page, where nothing can be stored. */
let chosen: boolean | null = null;

export const DESK_KEYS = ['j', 'k', '1', '2', '3', 'Enter', 'e', 'o', 'z', 'p', 'r', '?'] as const;
export type DeskKey = (typeof DESK_KEYS)[number];

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog',
    ) !== null
  );
}

/** Enter belongs to whatever has the focus, if that does something of its own. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
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

/** Single keys that work where nothing is typed, as long as the person does not switch them off. */
export function useDeskKeys(
  press: (key: DeskKey) => boolean,
): [isOn: boolean, choose: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, isOnHere, () => true);
  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || event.defaultPrevented || isTyping(event.target)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const key = DESK_KEYS.find((known) => known === name);
      if (key === undefined || (key === 'Enter' && hasOwnEnter(event.target))) return;
      if (press(key)) event.preventDefault();
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [isOn, press]);
  return [isOn, choose];
}
