import { MOST_BODIES } from '../compare/copies/is-common';
import type { Prisma } from '../store/generated/client';
import { findAlike, type AskedWording } from './find-alike';
import { judgeWordings } from './judge-wordings';
import type { Narrative } from './read-narratives';
import { newWording, writeNarratives, writeWordings } from './write-narratives';

/** The wordings that one body uses in one report. */
interface Use {
  readonly organizationId: string;
  readonly wordings: readonly bigint[];
}

interface Counted extends AskedWording {
  readonly bodies: number;
}

/**
 * Takes a report's narrative in, in place of what was there of it (null: nothing), and judges anew every wording for
 * which that makes a difference: those whose users changed, and those that are copies of one of these.
 */
export async function replaceNarrative(
  tx: Prisma.TransactionClient,
  reportId: string,
  narrative: Narrative | null,
): Promise<void> {
  const before = await useBefore(tx, reportId);
  const after: Use | null = narrative && {
    organizationId: narrative.organizationId,
    wordings: narrative.passages.map(({ wording }) => wording),
  };
  const removed = new Set(await without(tx, reportId, before, after));
  const added = new Set(await without(tx, reportId, after, before));
  await tx.comparedReport.deleteMany({ where: { reportId } });
  await tx.narrativePassage.deleteMany({ where: { reportId } });
  if (narrative !== null) {
    const words = new Map(narrative.passages.map((passage) => [passage.wording, passage.words]));
    await writeWordings(
      tx,
      [...added].map((id) => newWording(id, words.get(id) ?? '')),
    );
    await writeNarratives(tx, [narrative]);
  }
  await rejudge(tx, removed, added);
}

async function useBefore(tx: Prisma.TransactionClient, reportId: string): Promise<Use | null> {
  const rows = await tx.narrativePassage.findMany({
    where: { reportId },
    select: { organizationId: true, wordingId: true },
  });
  const [first] = rows;
  return first === undefined
    ? null
    : { organizationId: first.organizationId, wordings: rows.map(({ wordingId }) => wordingId) };
}

/** The wordings of `one` that its body has neither in `other` nor in another report. */
async function without(
  tx: Prisma.TransactionClient,
  reportId: string,
  one: Use | null,
  other: Use | null,
): Promise<bigint[]> {
  if (one === null) return [];
  const same = new Set(other?.organizationId === one.organizationId ? other.wordings : []);
  const wordings = [...new Set(one.wordings)].filter((id) => !same.has(id));
  const kept = await tx.narrativePassage.findMany({
    where: {
      organizationId: one.organizationId,
      reportId: { not: reportId },
      wordingId: { in: wordings },
    },
    select: { wordingId: true },
  });
  const elsewhere = new Set(kept.map(({ wordingId }) => wordingId));
  return wordings.filter((id) => !elsewhere.has(id));
}

async function rejudge(
  tx: Prisma.TransactionClient,
  removed: ReadonlySet<bigint>,
  added: ReadonlySet<bigint>,
): Promise<void> {
  const changed = [...new Set([...removed, ...added])];
  const before = await readWordings(tx, changed);
  const after = await recount(tx, changed);
  // A wording that many bodies use before and after makes set phrases of all that are like it, before and after.
  const telling = before.filter(({ id, bodies }) => Math.min(bodies, after.get(id) ?? 0) <= MOST_BODIES);
  const gone = telling.filter(({ id }) => after.get(id) === 0);
  await drop(
    tx,
    gone.map(({ id }) => id),
  );
  // One more user never makes a set phrase less of one, one less never makes another wording one.
  const gained = await findAlike(
    tx,
    telling.filter(({ id }) => added.has(id)),
    'paired',
  );
  const lost = await findAlike(
    tx,
    telling.filter(({ id }) => removed.has(id)),
    'unsettled',
  );
  const near = [...gained.values(), ...lost.values()].flat().map(({ id }) => id);
  const left = telling.filter(({ id }) => after.get(id) !== 0).map(({ id }) => id);
  const affected = [...new Set([...left, ...near])];
  if (affected.length > 0) await judgeWordings(tx, await readWordings(tx, affected));
}

async function readWordings(tx: Prisma.TransactionClient, ids: readonly bigint[]): Promise<Counted[]> {
  return tx.wording.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, words: true, keys: true, bodies: true },
  });
}

async function recount(tx: Prisma.TransactionClient, ids: readonly bigint[]): Promise<Map<bigint, number>> {
  const rows = await tx.$queryRaw<{ id: bigint; bodies: number }[]>`
    UPDATE "Wording" w SET "bodies" = (
      SELECT count(DISTINCT p."organizationId") FROM "NarrativePassage" p WHERE p."wordingId" = w."id"
    )
    WHERE w."id" = ANY (${ids.map(String)}::bigint[])
    RETURNING w."id", w."bodies"`;
  return new Map(rows.map(({ id, bodies }) => [id, bodies]));
}

async function drop(tx: Prisma.TransactionClient, ids: readonly bigint[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.wordingPair.deleteMany({ where: { OR: [{ a: { in: [...ids] } }, { b: { in: [...ids] } }] } });
  await tx.wording.deleteMany({ where: { id: { in: [...ids] } } });
}
