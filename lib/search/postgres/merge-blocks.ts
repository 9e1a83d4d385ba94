import type { Database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { transact } from '../../store/transact';
import type { Passage } from '../passage';
import { CLOSED_BLOCK_REPORTS, indexReports, type FoldedReport } from './index-reports';
import { lockIndex } from './lock-index';

/** So many blocks of which less than half is in use are written anew as one. */
const MANY_SMALL_BLOCKS = 8;

interface BlockInUse {
  readonly id: number;
  readonly living: number;
}

/**
 * Writes blocks that are small, or that most of their reports have left, anew as full ones, when there are many of
 * them. Searches see the old ones until it is done.
 */
export async function mergeBlocks(db: Database): Promise<void> {
  if ((await smallBlocks(db)).length < MANY_SMALL_BLOCKS) return;
  await transact(db, async (tx) => {
    await lockIndex(tx);
    const small = await smallBlocks(tx);
    const ids = small.map(({ id }) => id);
    const reports = await tx.indexedReport.findMany({
      where: { blockId: { in: ids } },
      select: { reportId: true },
      orderBy: { reportId: 'asc' },
    });
    await dropBlocks(tx, ids);
    for (let from = 0; from < reports.length; from += CLOSED_BLOCK_REPORTS) {
      const some = reports.slice(from, from + CLOSED_BLOCK_REPORTS).map(({ reportId }) => reportId);
      await indexReports(tx, await readFolded(tx, some));
    }
  });
}

/** Removes the blocks from which all reports have left. */
export async function dropEmptyBlocks(db: Database): Promise<void> {
  await transact(db, async (tx) => {
    await lockIndex(tx);
    const empty = await tx.postingBlock.findMany({ where: { indexed: { none: {} } }, select: { id: true } });
    await dropBlocks(
      tx,
      empty.map(({ id }) => id),
    );
  });
}

function smallBlocks(db: Pick<Prisma.TransactionClient, '$queryRaw'>): Promise<BlockInUse[]> {
  return db.$queryRaw<BlockInUse[]>`
    SELECT block.id, count(report."reportId")::int AS living
    FROM "PostingBlock" block LEFT JOIN "IndexedReport" report ON report."blockId" = block.id
    GROUP BY block.id HAVING count(report."reportId") < ${CLOSED_BLOCK_REPORTS / 2}`;
}

async function dropBlocks(tx: Prisma.TransactionClient, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.posting.deleteMany({ where: { blockId: { in: ids } } });
  await tx.postingBlock.deleteMany({ where: { id: { in: ids } } });
}

async function readFolded(tx: Prisma.TransactionClient, reportIds: string[]): Promise<FoldedReport[]> {
  const rows = await tx.passage.findMany({
    where: { reportId: { in: reportIds } },
    orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }],
  });
  const reports = new Map<string, { passages: Passage[]; folded: string[] }>();
  for (const { folded, ...passage } of rows) {
    const report = reports.get(passage.reportId) ?? { passages: [], folded: [] };
    report.passages.push(passage);
    report.folded.push(folded);
    reports.set(passage.reportId, report);
  }
  return [...reports.values()];
}
