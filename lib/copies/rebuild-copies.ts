import type { Database } from '../store/client';
import type { Prisma } from '../store/generated/client';
import { staleReports, strikeOff } from '../search/stale-reports';
import { CopiesOfArchive } from './derive-copies';
import { lockCopies } from './lock-copies';
import { readNarratives } from './read-narratives';
import { writeNarratives, writePairs, writeWordings } from './write-narratives';

const REPORTS_AT_ONCE = 100;
const ROWS_AT_ONCE = 5000;
const LONGEST_MS = 3_600_000;

/** What the whole archive came to. */
export interface Rebuilt {
  readonly reports: number;
  readonly wordings: number;
  readonly common: number;
  readonly pairs: number;
}

/** Finds all copies of the archive anew from its published reports; `progress` is called as reports are read. */
export async function rebuildCopies(
  db: Database,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Rebuilt> {
  return db.$transaction(
    async (tx) => {
      await lockCopies(tx);
      const noted = await staleReports(tx, 'copies');
      await tx.wordingPair.deleteMany();
      await tx.wording.deleteMany();
      await tx.narrativePassage.deleteMany();
      await tx.comparedReport.deleteMany();
      const archive = new CopiesOfArchive();
      const reports = await takeIn(tx, archive, progress);
      const { wordings, pairs } = archive.derive();
      for (const some of batches(wordings, ROWS_AT_ONCE)) await writeWordings(tx, some);
      for (const some of batches(pairs, ROWS_AT_ONCE)) await writePairs(tx, some);
      await strikeOff(tx, 'copies', noted);
      const common = wordings.filter(({ isCommon }) => isCommon).length;
      return { reports, wordings: wordings.length, common, pairs: pairs.length };
    },
    { maxWait: 30_000, timeout: LONGEST_MS },
  );
}

async function takeIn(
  tx: Prisma.TransactionClient,
  archive: CopiesOfArchive,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const published = { where: { status: 'published' }, select: { id: true }, orderBy: { id: 'asc' } } as const;
  const ids = (await tx.report.findMany(published)).map(({ id }) => id);
  let done = 0;
  let taken = 0;
  for (const some of batches(ids, REPORTS_AT_ONCE)) {
    const narratives = await readNarratives(tx, some);
    for (const narrative of narratives) archive.add(narrative);
    await writeNarratives(tx, narratives);
    done += some.length;
    taken += narratives.length;
    progress(done, ids.length);
  }
  return taken;
}

export function* batches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
