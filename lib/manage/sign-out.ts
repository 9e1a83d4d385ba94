import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import { hashToken } from './session-token';

/** Ends the session of this token; nothing happens when there is none. */
export async function signOut(token: string): Promise<void> {
  await transact(database(), async (tx) => {
    const tokenHash = hashToken(token);
    const session = await tx.session.findUnique({ where: { tokenHash } });
    if (session === null) return;
    await tx.session.delete({ where: { tokenHash } });
    const { userId } = session;
    await recordAuditEvent(tx, { userId, action: 'signed_out', subject: `user:${userId}` });
  });
}
