import type { DatabaseOrTransaction } from './client';

/** The people who sent files, by their e-mail. */
export async function listSenders(
  db: DatabaseOrTransaction,
): Promise<{ readonly id: string; readonly email: string }[]> {
  return db.user.findMany({
    where: { jobs: { some: {} } },
    orderBy: { email: 'asc' },
    select: { id: true, email: true },
  });
}
