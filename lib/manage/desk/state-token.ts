import type { DeskState } from '../../store/desk/find-desk-state';

type Seen = Pick<DeskState, 'status' | 'currentVersionId' | 'latestVersionId'> & {
  readonly decision: { readonly id: string } | null;
};

/** What a person saw of a version's standing, to be handed back with what they decide. */
export function stateToken({ status, currentVersionId, latestVersionId, decision }: Seen): string {
  return [status, currentVersionId ?? '', latestVersionId, decision?.id ?? ''].join('.');
}
