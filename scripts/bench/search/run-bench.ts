import { drawProgress, eraseProgress } from '../../console/draw-progress';
import { allPassages, makeArchive, type BenchArchive } from './archive';
import { makeQueries } from './make-queries';
import { measureQuality, measureSpeed, type Asked } from './measure';
import { openMeilisearchBefore, openPostgres, openStock, type OpenEngine } from './open-engines';
import { answersTable, costTable, together, type Cost, type Row } from './print-tables';
import { readyToScan, scan } from './scan';

const MEGABYTE = 1024 * 1024;
const WARM_UP = 50;

export const BENCH_ENGINES = ['postgres', 'meilisearch', 'stock'] as const;
export interface BenchOptions {
  readonly passages: number;
  readonly queries: number;
  readonly clients: readonly number[];
  readonly engines: readonly (typeof BENCH_ENGINES)[number][];
}

/** Fills each engine with the same made archive, asks all the same queries and prints what came of it. */
export async function runBench({ passages, queries, clients, engines }: BenchOptions): Promise<void> {
  const archive = makeArchive(passages);
  const scanned = archive.reports.map(readyToScan);
  const asked = makeQueries(scanned, queries).map((query) => ({
    query,
    truth: scan(scanned, query.terms, query.filters),
  }));
  console.log(`${archive.passages} passages of ${archive.reports.length} reports, ${asked.length} queries`);
  const costs: Cost[] = [];
  const run = async (opened: OpenEngine): Promise<void> => {
    costs.push(await measure(opened, archive, asked, clients));
  };
  if (engines.some((name) => name !== 'stock')) {
    await thenClose(await openPostgres(archive.reports), async (postgres) => {
      if (engines.includes('postgres')) await run(postgres);
      else await postgres.fill(allPassages(archive));
      if (engines.includes('meilisearch')) await thenClose(await openMeilisearchBefore(postgres.search), run);
    });
  }
  if (engines.includes('stock')) await thenClose(await openStock(), run);
  console.log(costTable(costs));
}

async function thenClose<T extends OpenEngine>(opened: T, run: (opened: T) => Promise<void>): Promise<void> {
  try {
    await run(opened);
  } finally {
    await opened.close();
  }
}

async function measure(
  opened: OpenEngine,
  archive: BenchArchive,
  all: readonly Asked[],
  clients: readonly number[],
): Promise<Cost> {
  const { engine } = opened;
  const memory = process.memoryUsage().rss;
  const began = performance.now();
  await opened.fill(allPassages(archive));
  const seconds = (performance.now() - began) / 1000;
  const asked = all.filter(({ query }) => engine.takes(query));
  await measureSpeed(engine, asked.slice(0, WARM_UP), 1);
  const rows: Row[] = [];
  const groups = new Set(asked.map(({ query }) => query.group));
  for (const group of groups) {
    drawProgress(rows.length, groups.size, engine.name);
    const some = asked.filter(({ query }) => query.group === group);
    const times = new Map<number, number[]>();
    for (const count of clients) times.set(count, await measureSpeed(engine, some, count));
    rows.push({ group, quality: await measureQuality(engine, some), times });
  }
  eraseProgress();
  console.log(answersTable(engine.name, [...rows, together(rows)], clients));
  return {
    engine: engine.name,
    seconds,
    diskMegabytes: await opened.diskMegabytes(),
    serverMegabytes: opened.memoryMegabytes(),
    nodeMegabytes: (process.memoryUsage().rss - memory) / MEGABYTE,
  };
}
