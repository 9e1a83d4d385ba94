import type { Prisma } from './generated/client';

/** Gives the user these codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
  tx: Prisma.TransactionClient,
  userId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ userId, codeHash })) });
}
