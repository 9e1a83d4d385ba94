import { noteEvent } from './note-event';

/** Nobody waits for it: an answer that took longer would tell that there is such an account. */
export function noteFailedSignIn(userId: string, details: { readonly step?: 'second_factor' } = {}): void {
  noteEvent({ userId: null, action: 'sign_in_failed', subject: `user:${userId}`, details });
}
