import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { revokeInvitations } from '../../store/revoke-invitations';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';

const Input = z.object({ invitationId: z.uuid() });

/** Closes a link that was not used yet. Throws `AppError` not_found when there is none open. */
export async function revokeInvitation(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'manage_users');
  const { invitationId: id } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    if ((await revokeInvitations(tx, { id })) === 0) throw new AppError('not_found', `no open link ${id}`);
    const { email } = await tx.invitation.findUniqueOrThrow({ where: { id } });
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'invitation_revoked',
      subject: `invitation:${id}`,
      details: { email: email ?? '' },
    });
  });
}
