import type { DatabaseOrTransaction } from './client';
import type { User } from './generated/client';

/** The user of that address (lower case), disabled ones left out. */
export async function findUserByEmail(db: DatabaseOrTransaction, email: string): Promise<User | null> {
  return db.user.findFirst({ where: { email, disabledAt: null } });
}
