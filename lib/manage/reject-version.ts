import type { CurrentUser } from './current-user';
import { decideVersion } from './desk/decide-version';
import { requirePermission } from './permissions';

/** Takes a version off the list for good, with the reason; it is kept and can be reopened. */
export async function rejectVersion(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'reject');
  await decideVersion(user, 'rejected', input);
}
