import { findCopiesDrift } from '../../../lib/copies/find-copies-drift';
import { rebuildCopies } from '../../../lib/copies/rebuild-copies';
import { catchUpCopies, updateCopies } from '../../../lib/copies/update-copies';
import { copiedArchive, type CopiedReport } from '../../../lib/fixtures/copies/copied-archive';
import { connect, type Database } from '../../../lib/store/client';
import { drawProgress, eraseProgress } from '../../console/draw-progress';
import { openTemporaryDatabase } from '../../test/temporary-database';
import { measureCopies } from './measure-copies';
import { costLines, qualityTable } from './print-copies';
import { idOf, storeArchive } from './store-archive';

const SEED = 2026;
const TABLES = ['Wording', 'NarrativePassage', 'WordingPair', 'ComparedReport'];

export interface BenchOptions {
  readonly reports: number;
  /** How many more reports come in one by one. */
  readonly increments: number;
}

/** Fills a throw-away server with a made archive, finds its copies and prints how well and how fast. */
export async function runBench({ reports, increments }: BenchOptions): Promise<void> {
  const made = [...copiedArchive(SEED, reports + increments)];
  const archive = made.slice(0, reports);
  const server = await openTemporaryDatabase();
  const db = connect(server.template);
  try {
    await storeArchive(db, archive);
    await db.$executeRawUnsafe('ANALYZE');
    const began = performance.now();
    const cpu = process.cpuUsage();
    const found = await rebuildCopies(db, (done, total) => drawProgress(done, total, 'reports'));
    const wholeSeconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const wholeCpuSeconds = (user + system) / 1e6;
    eraseProgress();
    console.log(qualityTable(archive.length, found, await measureCopies(db, archive)));
    await db.$executeRawUnsafe('VACUUM ANALYZE');
    const sizes = await tableSizes(db);
    const times = await timeIncrements(db, made.slice(reports));
    console.log(
      costLines({ wholeSeconds, wholeCpuSeconds, sizes, times, memory: process.memoryUsage().rss }),
    );
    const drift = Object.values(await findCopiesDrift(db)).reduce<number>(
      (sum, rows) => sum + Number(rows),
      0,
    );
    console.log(`rows that differ from a new run after that: ${drift}`);
  } finally {
    await db.$disconnect();
    server.close();
  }
}

/** Milliseconds that each further report took, and each withdrawal after that. */
async function timeIncrements(
  db: Database,
  reports: readonly CopiedReport[],
): Promise<{ readonly added: number[]; readonly withdrawn: number[] }> {
  await catchUpCopies(db);
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const added: number[] = [];
  for (const report of reports) {
    await storeArchive(db, [report]);
    added.push(await timed(() => updateCopies(db, [idOf(report.number)])));
  }
  const withdrawn: number[] = [];
  for (const { number } of reports.slice(0, reports.length / 2)) {
    await db.report.update({ where: { id: idOf(number) }, data: { status: 'withdrawn' } });
    withdrawn.push(await timed(() => updateCopies(db, [idOf(number)])));
  }
  return { added, withdrawn };
}

async function tableSizes(db: Database): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; bytes: bigint }[]>`
    SELECT name, pg_total_relation_size(format('%I', name)::regclass) AS bytes
    FROM unnest(${TABLES}::text[]) AS name`;
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}
