import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False in what the server sends, true once script runs. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
