import { database } from '../../store/client';
import { listSessions, type ListedSession } from '../../store/list-sessions';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { hashToken, idleSince } from '../session-token';
import { clientWords, type ClientWords } from './client-words';

export interface OwnSession extends Omit<ListedSession, 'client' | 'tokenHash'>, ClientWords {
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** Where the user is signed in, the last used first. */
export async function ownSessions(
  user: CurrentUser | null,
  token: string | undefined,
): Promise<OwnSession[]> {
  requirePermission(user, 'own_account');
  const own = hashToken(token ?? '');
  const sessions = await listSessions(database(), user.id, idleSince());
  return sessions.map(({ client, tokenHash, ...session }) => ({
    ...session,
    ...clientWords(client),
    isThis: tokenHash === own,
  }));
}
