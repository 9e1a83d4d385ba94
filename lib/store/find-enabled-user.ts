import type { DatabaseOrTransaction } from './client';
import type { User } from './generated/client';

/** The user of that id, unless disabled. */
export async function findEnabledUser(db: DatabaseOrTransaction, id: string): Promise<User | null> {
  return db.user.findFirst({ where: { id, disabledAt: null } });
}
