import type { DivisionRef } from '../domain/report';
import type { DatabaseOrTransaction } from './client';

/** Makes sure the divisions exist; `chain` goes from the province down, each the child of the one before. */
export async function ensureDivisionChain(
  db: DatabaseOrTransaction,
  chain: readonly DivisionRef[],
): Promise<void> {
  const path = chain.map((division) => division.code);
  await db.division.createMany({
    skipDuplicates: true,
    data: chain.map((division, index) => ({
      code: division.code,
      name: division.name,
      level: division.level,
      parentCode: path[index - 1] ?? null,
      path: path.slice(0, index + 1),
    })),
  });
}
