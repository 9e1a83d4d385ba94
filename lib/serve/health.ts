import { database, type Database } from '../store/client';

const ANSWER_WITHIN_MS = 2000;

/** Whether the database answers within two seconds. */
export async function isHealthy(db: Database = database()): Promise<boolean> {
  const answered = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, afterwards(ANSWER_WITHIN_MS)]);
}

function afterwards(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
