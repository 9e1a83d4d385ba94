'use client';

import { useCallback } from 'react';
import { keySwitch, useSingleKeys } from '@/components/ui/use-single-keys';

const SWITCH = keySwitch('desk-keys');

export const DESK_KEYS = ['j', 'k', '1', '2', '3', 'Enter', 'e', 'o', 'z', 'p', 'r', '?'] as const;
export type DeskKey = (typeof DESK_KEYS)[number];

/** Enter belongs to whatever has the focus, if that does something of its own. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

/** The keys of the review desk; `press` says whether the key did something. */
export function useDeskKeys(
  press: (key: DeskKey) => boolean,
): [isOn: boolean, choose: (isOn: boolean) => void] {
  const pressKnown = useCallback(
    (name: string, target: EventTarget | null): boolean => {
      const key = DESK_KEYS.find((known) => known === name);
      return key !== undefined && !(key === 'Enter' && hasOwnEnter(target)) && press(key);
    },
    [press],
  );
  return useSingleKeys(SWITCH, pressKnown);
}
