import { database } from '../../store/client';
import { lockAdministrators } from '../../store/lock-administrators';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import { transact } from '../../store/transact';
import { hashToken, newToken } from '../session-token';
import { linkEnd } from './link-life';

/**
 * While nobody can administer the archive: a token for a link by which one person becomes its administrator, once; the
 * earlier ones are revoked. Null when there is an administrator. Only for the server's own terminal.
 */
export async function firstAdministrator(): Promise<string | null> {
  return transact(database(), async (tx) => {
    if ((await lockAdministrators(tx)).length > 0) return null;
    await revokeInvitations(tx, { email: null });
    const token = newToken();
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hashToken(token),
        role: 'administrator',
        expiresAt: linkEnd('firstAdministrator'),
      },
    });
    await recordAuditEvent(tx, {
      userId: null,
      action: 'first_administrator_invited',
      subject: `invitation:${id}`,
    });
    return token;
  });
}
