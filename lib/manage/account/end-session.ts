import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';

const Input = z.object({ sessionId: z.uuid() });

/** Ends one of the user's own sessions. Throws `AppError` not_found for another's. */
export async function endSession(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'own_account');
  const { sessionId } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId: user.id } });
    if (count === 0) throw new AppError('not_found', `no session ${sessionId}`);
    await recordAuditEvent(tx, { userId: user.id, action: 'session_ended', subject: `user:${user.id}` });
  });
}
