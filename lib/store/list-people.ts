import type { DatabaseOrTransaction } from './client';

/** Everyone who has or had an account, by e-mail. */
export function listPeople(
  db: DatabaseOrTransaction,
): Promise<{ readonly id: string; readonly email: string }[]> {
  return db.user.findMany({ select: { id: true, email: true }, orderBy: { email: 'asc' } });
}
