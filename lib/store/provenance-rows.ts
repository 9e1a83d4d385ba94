import type { Prisma } from './generated/client';

/** Where an original was last fetched from, with it. */
export const LAST_PROVENANCE = {
  orderBy: { fetchedAt: 'desc' },
  take: 1,
  select: { address: true, finalAddress: true, fetchedAt: true, status: true, headers: true },
} satisfies Prisma.SourceFile$provenancesArgs;
