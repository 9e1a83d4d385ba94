import { setTimeout as pause } from 'node:timers/promises';
import { examine } from '../../lib/care/doctor/examine';
import { readOne } from '../../lib/ingest/read-one';
import { sha256Of } from '../../lib/ingest/sha256-of';
import { expandUpload } from '../../lib/manage/expand-upload';
import { postgresEngine } from '../../lib/search/postgres/postgres-engine';
import { connect, type Database } from '../../lib/store/client';
import { Trouble } from '../setup/trouble';
import type { SentFile } from './made-files';

/** Files sent, and how many jobs ended how. */
export type Tally = Readonly<Record<string, number>>;

const OVER_WITHIN_MS = 300_000;
const LOOK_EVERY_MS = 300;

/** Waits until no file is in work and the search and the copies have followed. */
export async function untilOver(url: string): Promise<void> {
  const db = connect(url);
  const deadline = Date.now() + OVER_WITHIN_MS;
  try {
    while (Date.now() < deadline) {
      const open = await db.job.count({ where: { status: { in: ['queued', 'running'] } } });
      const stale = await db.staleReport.count({ where: { engine: { not: 'meilisearch' } } });
      if (open + stale === 0) return;
      await pause(LOOK_EVERY_MS);
    }
    const left = await db.job.findMany({
      where: { status: { in: ['queued', 'running'] } },
      include: { events: { orderBy: { at: 'asc' } } },
    });
    const queue =
      await db.$queryRaw`SELECT key, attempts, run_at, locked_by, last_error FROM graphile_worker.jobs`;
    throw new Trouble(`It does not come to an end:\n${JSON.stringify({ left, queue }, null, 1)}`);
  } finally {
    await db.$disconnect();
  }
}

/** Holds what was sent against the database, and the database against itself. */
export async function findFaults(
  url: string,
  sent: readonly SentFile[],
): Promise<{ tally: Tally; faults: string[] }> {
  const db = connect(url);
  try {
    const files = await hashesOf(sent);
    const faults = [
      ...(await findLost(db, files)),
      ...(await findHalves(db)),
      ...(await findLeftOvers(db)),
      ...(await examine(url, [postgresEngine(db)], null)).flatMap(({ holds, against }) =>
        against.map((subject) => `not so: ${holds}: ${subject}`),
      ),
    ];
    const groups = await db.job.groupBy({ by: ['outcome'], _count: true });
    const tally = Object.fromEntries(groups.map(({ outcome, _count }) => [outcome ?? 'none', _count]));
    return { tally: { sent: files.length, ...tally }, faults };
  } finally {
    await db.$disconnect();
  }
}

/** Each file that was sent, archives opened; '' for what cannot be unpacked. */
async function hashesOf(sent: readonly SentFile[]): Promise<{ name: string; sha256: string }[]> {
  const all: { name: string; sha256: string }[] = [];
  for (const { name: sentAs, bytes } of sent)
    for (const { name, load } of await expandUpload([{ name: sentAs, bytes }]))
      all.push({ name, sha256: await hashOf(load) });
  return all;
}

async function hashOf(load: () => Promise<Uint8Array>): Promise<string> {
  try {
    return sha256Of(await load());
  } catch {
    return '';
  }
}

/** Each file came to one end, and the same bytes were taken in once. */
async function findLost(db: Database, files: readonly { name: string; sha256: string }[]): Promise<string[]> {
  const jobs = await db.job.findMany({
    select: { fileName: true, sha256: true, status: true, outcome: true },
  });
  const faults: string[] = [];
  const names = new Set(jobs.map(({ fileName, sha256 }) => `${fileName} ${sha256}`));
  for (const { name, sha256 } of files) if (!names.has(`${name} ${sha256}`)) faults.push(`lost: ${name}`);
  for (const { fileName, status, outcome } of jobs)
    if (status !== 'done' || outcome === null || outcome === 'cancelled')
      faults.push(`not ended: ${fileName} is ${status}, ${String(outcome)}`);
  for (const [sha256, same] of groupByHash(jobs)) {
    const ends = same.filter(({ outcome }) => outcome !== 'unchanged').map(({ outcome }) => outcome);
    const kinds = new Set(ends);
    const isOnce = kinds.size === 1 && (kinds.has('refused') || ends.length === 1);
    if (sha256 !== '' && !isOnce)
      faults.push(`not once: ${same[0]?.fileName ?? sha256} ended as ${ends.join(', ') || 'nothing'}`);
  }
  return faults;
}

function groupByHash<T extends { sha256: string }>(jobs: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const job of jobs) groups.set(job.sha256, [...(groups.get(job.sha256) ?? []), job]);
  return groups;
}

/** Every version has all that its file gives, and there is one for the bytes that were taken in. */
async function findHalves(db: Database): Promise<string[]> {
  const faults: string[] = [];
  const versions = await db.reportVersion.findMany({
    select: {
      fileName: true,
      sourceSha256: true,
      source: { select: { bytes: true } },
      _count: { select: { sections: true, figures: true, statistics: true } },
    },
  });
  for (const { fileName, source, _count } of versions) {
    const { report } = await readOne(source.bytes, fileName);
    for (const part of ['sections', 'figures', 'statistics'] as const)
      if (_count[part] !== report[part].length)
        faults.push(`half: ${fileName} has ${_count[part]} of ${report[part].length} ${part}`);
  }
  const taken = await db.job.count({ where: { outcome: { in: ['added', 'updated'] } } });
  if (taken !== versions.length)
    faults.push(`${taken} files were taken in and made ${versions.length} versions`);
  return faults;
}

async function findLeftOvers(db: Database): Promise<string[]> {
  const queue = await db.$queryRaw<{ key: string | null }[]>`SELECT key FROM graphile_worker.jobs`;
  const staged = await db.job.count({ where: { stage: { not: null } } });
  return [
    ...queue.map(({ key }) => `left in the queue: ${String(key)}`),
    ...(staged === 0 ? [] : [`${staged} ended jobs have a stage`]),
  ];
}
