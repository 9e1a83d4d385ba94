import type { CurrentUser } from './current-user';
import { decideVersion } from './desk/decide-version';
import { requirePermission } from './permissions';

/** Sends a version back to whom it came from, with what is wanted; it stays until a better file or someone else decides. */
export async function sendBack(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'send_back');
  await decideVersion(user, 'sent_back', input);
}
