import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { discardVersion } from '../store/discard-version';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { expectState } from './desk/expect-state';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid(), state: z.string().max(300).optional() });

/** Deletes a draft that was never public. Throws `AppError` conflict when it is or was, or is not as the person saw it. */
export async function discardDraft(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'discard_draft');
  const { versionId, state } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    if (state !== undefined) await expectState(tx, versionId, state);
    if (!(await discardVersion(tx, versionId))) throw new AppError('conflict', `${versionId} is no draft`);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'draft_discarded',
      subject: `version:${versionId}`,
    });
  });
}
