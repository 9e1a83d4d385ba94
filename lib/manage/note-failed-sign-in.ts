import { log } from '../log';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';

/** Nobody waits for it: an answer that took longer would tell that there is such an account. */
export function noteFailedSignIn(userId: string, details: { readonly step?: 'second_factor' } = {}): void {
  recordAuditEvent(database(), {
    userId: null,
    action: 'sign_in_failed',
    subject: `user:${userId}`,
    details,
  }).catch((cause: unknown) =>
    log().warn({ part: 'audit', err: cause }, 'a failed sign-in is not in the audit log'),
  );
}
