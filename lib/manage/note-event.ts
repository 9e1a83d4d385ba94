import { log } from '../log';
import { database } from '../store/client';
import { recordAuditEvent, type NewAuditEvent } from '../store/record-audit-event';

/** Notes something beside what is being answered: nobody waits for it, and its failure is only logged. */
export function noteEvent(event: NewAuditEvent): void {
  recordAuditEvent(database(), event).catch((cause: unknown) =>
    log().warn({ part: 'audit', err: cause, action: event.action }, 'an event is not in the audit log'),
  );
}
