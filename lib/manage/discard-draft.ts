import { z } from 'zod';
import { database } from '../store/client';
import { discardVersion } from '../store/discard-version';
import { recordAuditEvent } from '../store/record-audit-event';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { conflictOf, expectState } from './desk/expect-state';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({ versionId: z.uuid(), state: z.string().max(300).optional() });

/** Deletes a draft that was never public. Throws `AppError` conflict when it is or was, or is not as the person saw it. */
export async function discardDraft(user: CurrentUser | null, input: unknown): Promise<void> {
  requirePermission(user, 'discard_draft');
  const { versionId, state: expected } = parseInput(Input, input);
  await transact(database(), async (tx) => {
    const state = await expectState(tx, versionId, expected);
    if (!(await discardVersion(tx, versionId))) throw await conflictOf(tx, state);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'draft_discarded',
      subject: `version:${versionId}`,
    });
  });
}
