import type { DatabaseOrTransaction } from './client';
import type { Role } from './generated/client';

export interface NewUser {
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
}

/** Id of the new user; null when the address is taken. `email` is lower case. */
export async function createUser(db: DatabaseOrTransaction, user: NewUser): Promise<string | null> {
  const { count } = await db.user.createMany({ data: [user], skipDuplicates: true });
  if (count === 0) return null;
  return (await db.user.findUniqueOrThrow({ where: { email: user.email }, select: { id: true } })).id;
}
