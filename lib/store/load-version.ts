import type { DatabaseOrTransaction } from './client';
import { WITH_BASIS } from './finding-basis';
import type { Prisma } from './generated/client';
import { LAST_PROVENANCE } from './provenance-rows';

const INCLUDE = {
  source: { select: { size: true, mediaType: true, provenances: LAST_PROVENANCE } },
  createdBy: { select: { email: true } },
  sections: { orderBy: { ordinal: 'asc' } },
  figures: { orderBy: { start: 'asc' } },
  statistics: { orderBy: { position: 'asc' } },
  corrections: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  findings: { orderBy: { position: 'asc' }, include: WITH_BASIS },
  report: { include: { organization: { include: { division: true } } } },
} satisfies Prisma.ReportVersionInclude;

export type LoadedVersion = Prisma.ReportVersionGetPayload<{ include: typeof INCLUDE }>;

/** One version whole, with its report. */
export async function loadVersion(db: DatabaseOrTransaction, id: string): Promise<LoadedVersion | null> {
  return db.reportVersion.findUnique({ where: { id }, include: INCLUDE });
}
