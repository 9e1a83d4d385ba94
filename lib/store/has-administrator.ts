import type { DatabaseOrTransaction } from './client';

/** Whether there is an administrator who can sign in. */
export async function hasAdministrator(db: DatabaseOrTransaction): Promise<boolean> {
  return (await db.user.count({ where: { role: 'administrator', disabledAt: null } })) > 0;
}
