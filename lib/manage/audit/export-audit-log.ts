import { database } from '../../store/client';
import { listAuditEvents, type ListedAuditEvent } from '../../store/list-audit-events';
import { recordAuditEvent } from '../../store/record-audit-event';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { auditFilter, readAuditQuery } from './audit-filter';

const BATCH = 1_000;

export const AUDIT_FORMATS = ['csv', 'jsonl'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** Everything that fits, the newest first, read as it is sent. That it was taken out is itself an event, and the first one. */
export async function exportAuditLog(
  user: CurrentUser | null,
  format: AuditFormat,
  parameters: Readonly<Record<string, unknown>>,
): Promise<AsyncGenerator<readonly ListedAuditEvent[]>> {
  requirePermission(user, 'see_audit_log');
  const query = readAuditQuery(parameters);
  await recordAuditEvent(database(), {
    userId: user.id,
    action: 'audit_exported',
    subject: 'audit',
    details: { ...query, format },
  });
  return batches(query);
}

async function* batches(
  query: ReturnType<typeof readAuditQuery>,
): AsyncGenerator<readonly ListedAuditEvent[]> {
  let after: string | undefined;
  for (;;) {
    const events = await listAuditEvents(database(), auditFilter(query), { most: BATCH, after });
    yield events;
    after = events.at(-1)?.id;
    if (events.length < BATCH || after === undefined) return;
  }
}
