import type { DatabaseOrTransaction } from '../client';

/** Who began an intake: undefined where there is none, null where it was the server itself. */
export async function findIntakeOwner(
  db: DatabaseOrTransaction,
  id: string,
): Promise<string | null | undefined> {
  return (await db.intake.findUnique({ where: { id }, select: { createdById: true } }))?.createdById;
}
