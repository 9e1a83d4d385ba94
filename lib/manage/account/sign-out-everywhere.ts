import { database } from '../../store/client';
import { endSessions } from '../../store/end-sessions';
import { recordAuditEvent } from '../../store/record-audit-event';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';

/** Ends all sessions of the user, this one too. */
export async function signOutEverywhere(user: CurrentUser | null): Promise<void> {
  requirePermission(user, 'own_account');
  await transact(database(), async (tx) => {
    await endSessions(tx, user.id);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'signed_out_everywhere',
      subject: `user:${user.id}`,
    });
  });
}
