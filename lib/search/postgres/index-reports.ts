import type { Prisma } from '../../store/generated/client';
import { ownText, type Passage } from '../passage';
import { shapeOf } from '../shape-of';
import { partOf } from './block';
import { indexPassages, sizeOf } from './places';

/** A block that grows by a report at a time stays small, because each report adds to many of its pieces. */
export const OPEN_BLOCK_REPORTS = 32;
/** A block that is written at once. */
export const CLOSED_BLOCK_REPORTS = 256;
const ROWS_AT_ONCE = 20_000;

/** The passages of a report and, in the same order, their folded texts. */
export interface FoldedReport {
  readonly passages: readonly Passage[];
  readonly folded: readonly string[];
}

/** Puts reports into the index: several at once into a block of their own, a single one behind others. */
export async function indexReports(
  tx: Prisma.TransactionClient,
  reports: readonly FoldedReport[],
): Promise<void> {
  if (reports.length === 0) return;
  const block = await blockFor(tx, reports.length);
  const pieces = new Map<number, Uint8Array[]>();
  let base = block.size;
  for (const { passages, folded } of reports) {
    for (const [key, piece] of indexPassages(folded, base)) {
      const before = pieces.get(key);
      if (before === undefined) pieces.set(key, [piece]);
      else before.push(piece);
    }
    await addReport(tx, block.id, base, passages, folded);
    base += sizeOf(folded.map(({ length }) => length));
  }
  await appendPieces(tx, block.id, pieces);
  await tx.postingBlock.update({
    where: { id: block.id },
    data: {
      size: base,
      version: { increment: 1 },
      reports: { increment: reports.length },
      isClosed: block.reports + reports.length >= OPEN_BLOCK_REPORTS,
    },
  });
}

async function blockFor(
  tx: Prisma.TransactionClient,
  count: number,
): Promise<{ id: number; size: number; reports: number }> {
  const open = count > 1 ? null : await tx.postingBlock.findFirst({ where: { isClosed: false } });
  return open ?? tx.postingBlock.create({ data: {} });
}

async function addReport(
  tx: Prisma.TransactionClient,
  blockId: number,
  base: number,
  passages: readonly Passage[],
  folded: readonly string[],
): Promise<void> {
  const [first] = passages;
  if (first === undefined) return;
  const { reportId, versionId, year, kind, divisionPath } = first;
  await tx.indexedReport.create({
    data: {
      reportId,
      versionId,
      blockId,
      base,
      year,
      kind,
      divisionPath: [...divisionPath],
      lengths: folded.map(({ length }) => length),
      parts: passages.map(partOf),
      shapes: passages.map((passage) => shapeOf(ownText(passage))),
    },
  });
}

async function appendPieces(
  tx: Prisma.TransactionClient,
  blockId: number,
  pieces: ReadonlyMap<number, readonly Uint8Array[]>,
): Promise<void> {
  // In the order of the keys, so that the rows of neighbouring keys lie side by side.
  const rows = [...pieces].sort(([a], [b]) => a - b);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const keys = some.map(([key]) => key);
    const places = some.map(([, list]) => Buffer.concat(list).toString('base64'));
    await tx.$executeRaw`
      INSERT INTO "Posting" (key, "blockId", places)
      SELECT key, ${blockId}, decode(places, 'base64')
      FROM unnest(${keys}::int[], ${places}::text[]) AS row(key, places)
      ON CONFLICT (key, "blockId") DO UPDATE SET places = "Posting".places || excluded.places`;
  }
}
