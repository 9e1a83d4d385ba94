'use client';

import { useSyncExternalStore } from 'react';
import { readBasket, watchBasket } from './basket';

const onServer = (): null => null;

/** The reports put aside to be compared; null until the page's script runs. */
export function useBasket(): readonly string[] | null {
  return useSyncExternalStore(watchBasket, readBasket, onServer);
}
