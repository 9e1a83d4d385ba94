import type { HeldCorrection } from '../domain/correction';
import { Prisma } from './generated/client';

// What the column holds has the closed shapes of domain/correction, which are JSON.
const stored = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);

/** Writes the corrections that hold for a version. */
export async function writeCorrections(
  tx: Prisma.TransactionClient,
  versionId: string,
  corrections: readonly HeldCorrection[],
): Promise<void> {
  await tx.correction.createMany({
    data: corrections.map(({ change: { kind, target, after }, before, ...held }) => ({
      versionId,
      kind,
      target,
      after: stored(after),
      before: stored(before),
      ...held,
    })),
  });
}
