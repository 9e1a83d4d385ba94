import { noteEvent } from './note-event';

/** A person who tries the same again and again is noted once in this time. */
const EVERY_MS = 60_000;
const MOST_REMEMBERED = 1_000;
const noted = new Map<string, number>();

/** Notes that a signed-in person tried what their role does not allow. Nobody waits for it. */
export function noteRefusal(userId: string, attempted: string): void {
  const key = `${userId} ${attempted}`;
  const now = Date.now();
  if (now - (noted.get(key) ?? 0) < EVERY_MS) return;
  if (noted.size >= MOST_REMEMBERED) noted.clear();
  noted.set(key, now);
  noteEvent({ userId, action: 'refused', subject: `user:${userId}`, details: { attempted } });
}
