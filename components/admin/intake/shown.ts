import type { Group } from './merge-lines';

export const GROUPS = ['open', 'taken', 'known', 'waiting', 'refused'] as const satisfies readonly Group[];

/** Which files of an intake are shown. */
export type Shown = Group | 'all';

export function readShown(text: unknown): Shown {
  return GROUPS.find((group) => group === text) ?? 'all';
}
