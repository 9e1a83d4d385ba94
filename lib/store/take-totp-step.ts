import type { DatabaseOrTransaction } from './client';

/** Notes that a code of this time step was taken; false when one of this step or a later one was taken before. */
export async function takeTotpStep(
  db: DatabaseOrTransaction,
  userId: string,
  step: number,
): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}
