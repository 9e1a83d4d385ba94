import { database } from '../store/client';
import { deleteSession } from '../store/delete-session';
import { hashToken } from './session-token';

export async function signOut(token: string): Promise<void> {
  await deleteSession(database(), hashToken(token));
}
