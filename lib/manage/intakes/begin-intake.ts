import { database } from '../../store/client';
import { createIntake } from '../../store/create-intake';
import { recordAuditEvent } from '../../store/record-audit-event';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';

/** Makes an intake for files that a browser is about to send; returns its id. */
export async function beginIntake(user: CurrentUser | null): Promise<string> {
  requirePermission(user, 'upload');
  return transact(database(), async (tx) => {
    const id = await createIntake(tx, { kind: 'files', userId: user.id });
    await recordAuditEvent(tx, { userId: user.id, action: 'intake_begun', subject: `intake:${id}` });
    return id;
  });
}
