import type { DeskState } from '../../store/desk/find-desk-state';

/**
 * `pending`: waits behind a public or withdrawn version; `superseded`: a later one took its place, or one was made from
 * it.
 */
export type VersionStanding = 'draft' | 'pending' | 'public' | 'withdrawn' | 'superseded';

type Placed = Pick<
  DeskState,
  'versionId' | 'number' | 'status' | 'currentVersionId' | 'currentNumber' | 'madeInto'
>;

/** Where a version stands in its report, whatever people decided about it. */
export function standingOf(version: Placed): VersionStanding {
  const { versionId, number, status, currentVersionId, currentNumber, madeInto } = version;
  if (versionId === currentVersionId) return status === 'published' ? 'public' : status;
  return number > currentNumber && madeInto === null ? 'pending' : 'superseded';
}
