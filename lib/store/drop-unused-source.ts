import type { Prisma } from './generated/client';

/** Forgets an original's bytes unless a version or a job still needs them. */
export async function dropUnusedSource(tx: Prisma.TransactionClient, sha256: string): Promise<void> {
  // The lock makes a job that is just being created with the same bytes visible to the next statement, or makes it wait.
  await tx.$queryRaw`SELECT 1 FROM "SourceFile" WHERE "sha256" = ${sha256} FOR UPDATE`;
  await tx.sourceFile.deleteMany({ where: { sha256, versions: { none: {} }, jobs: { none: {} } } });
}
