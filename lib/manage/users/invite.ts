import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import { transact } from '../../store/transact';
import { Account } from '../create-account';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';
import { hashToken, newToken } from '../session-token';
import { linkEnd } from './link-life';
import { stillAdministrator } from './still-administrator';

/**
 * Makes a link by which that address gets an account of that role, once; an earlier one for the address is revoked.
 * Returns the link's token, which is kept nowhere. Throws `AppError` account_exists.
 */
export async function invite(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'manage_users');
  const { email, role } = parseInput(Account, input);
  const token = newToken();
  await transact(database(), async (tx) => {
    await stillAdministrator(tx, user);
    if ((await tx.user.findUnique({ where: { email } })) !== null) {
      throw new AppError('account_exists', `${email} has an account`);
    }
    await revokeInvitations(tx, { email });
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hashToken(token),
        email,
        role,
        createdById: user.id,
        expiresAt: linkEnd('invitation'),
      },
    });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'user_invited',
      subject: `invitation:${id}`,
      details: { email, role },
    });
  });
  return token;
}
