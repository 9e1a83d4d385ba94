import { createSession } from '../store/create-session';
import type { DatabaseOrTransaction } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import { newDevice } from './known-device';
import { hashToken, idleSince, newToken, sessionEnd } from './session-token';

/** What a browser keeps once someone is signed in: the session's token, and that the person signed in there. */
export interface OpenedSession {
  readonly token: string;
  readonly device: string;
}

const LONGEST_CLIENT = 400;

/** Opens a session with a token of its own. `client` is what the browser calls itself. */
export async function openSession(
  db: DatabaseOrTransaction,
  user: { readonly id: string; readonly passwordHash: string },
  client: string | null,
): Promise<OpenedSession> {
  const token = newToken();
  await createSession(
    db,
    {
      tokenHash: hashToken(token),
      userId: user.id,
      expiresAt: sessionEnd(),
      client: client?.slice(0, LONGEST_CLIENT) ?? null,
    },
    idleSince(),
  );
  await recordAuditEvent(db, { userId: user.id, action: 'signed_in', subject: `user:${user.id}` });
  return { token, device: newDevice(user.passwordHash) };
}
