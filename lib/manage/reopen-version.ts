import type { CurrentUser } from './current-user';
import { decideVersion } from './desk/decide-version';
import { requirePermission } from './permissions';

/** Puts a version that was rejected or sent back on the list again. */
export async function reopenVersion(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'reopen');
  await decideVersion(user, 'reopened', input);
}
