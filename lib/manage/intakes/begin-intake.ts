import { database } from '../../store/client';
import { createIntake } from '../../store/create-intake';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';

/** Makes an intake for files that a browser is about to send; returns its id. */
export async function beginIntake(user: CurrentUser | null): Promise<string> {
  requirePermission(user, 'upload');
  return createIntake(database(), { kind: 'files', userId: user.id });
}
