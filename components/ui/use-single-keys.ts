'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Whether single keys do something: single letters may be in the way of speech input. Kept in this browser. */
export interface KeySwitch {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isOn: () => boolean;
  readonly choose: (isOn: boolean) => void;
}

/** A switch of its own under that name; on until someone chooses. */
export function keySwitch(stored: string): KeySwitch {
  const listeners = new Set<() => void>();
  // What was last chosen on this page, where nothing can be stored.
  let chosen: boolean | null = null;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOn: () => {
      try {
        return chosen ?? window.localStorage.getItem(stored) !== 'off';
      } catch {
        return true;
      }
    },
    choose: (isOn) => {
      chosen = isOn;
      try {
        window.localStorage.setItem(stored, isOn ? 'on' : 'off');
      } catch {
        // Then it holds for this page only.
      }
      for (const listener of listeners) listener();
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog',
    ) !== null
  );
}

/**
 * Single keys that work where nothing is typed, as long as the person does not switch them off. Letters come in small;
 * `press` says whether the key did something.
 */
export function useSingleKeys(
  { subscribe, isOn: isOnNow, choose }: KeySwitch,
  press: (key: string, target: EventTarget | null) => boolean,
): [isOn: boolean, choose: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, isOnNow, () => true);
  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (press(key, event.target)) event.preventDefault();
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [isOn, press]);
  return [isOn, choose];
}
