import pg from 'pg';
import { Meilisearch } from 'meilisearch';
import { fallBack } from '../../../lib/search/fall-back';
import { FEW_PASSAGES } from '../../../lib/search/limits';
import { meilisearchEngine } from '../../../lib/search/meilisearch/meilisearch-engine';
import { postgresEngine } from '../../../lib/search/postgres/postgres-engine';
import type { ReportPassages, SearchEngine } from '../../../lib/search/search-engine';
import { connect } from '../../../lib/store/client';
import { Trouble } from '../../setup/trouble';
import { fetchMeilisearch } from '../../test/fetch-meilisearch';
import { startMeilisearch } from '../../test/open-meilisearch';
import { openTemporaryDatabase } from '../../test/temporary-database';
import type { BenchReport } from './archive';
import { ourEngine, type BenchEngine } from './bench-engine';
import { familyMegabytes, parentOf } from './server-memory';
import { stockEngine } from './stock-engine';
import { storeReports } from './store-reports';

const MEGABYTE = 1024 * 1024;

/** An engine on a server of its own that is gone when the benchmark ends. */
export interface OpenEngine {
  readonly engine: BenchEngine;
  fill(reports: AsyncIterable<ReportPassages>): Promise<void>;
  diskMegabytes(): Promise<number>;
  memoryMegabytes(): number;
  close(): Promise<void>;
}

export async function openPostgres(
  reports: readonly BenchReport[],
): Promise<OpenEngine & { readonly search: SearchEngine }> {
  const server = await openTemporaryDatabase();
  await storeReports(server.template, reports);
  const db = connect(server.template);
  const search = postgresEngine(db);
  const size = (): Promise<number> => ask(server.template, 'SELECT pg_database_size(current_database())');
  const empty = await size();
  const postmaster = parentOf(await ask(server.template, 'SELECT pg_backend_pid()'));
  return {
    search,
    engine: ourEngine('PostgreSQL', search),
    fill: (passages) => search.rebuild(passages),
    diskMegabytes: async () => ((await size()) - empty) / MEGABYTE,
    memoryMegabytes: () => familyMegabytes(postmaster),
    async close() {
      await db.$disconnect();
      server.close();
    },
  };
}

/** As the site runs it: Meilisearch asked first, PostgreSQL where it does not see everything. */
export async function openMeilisearchBefore(postgres: SearchEngine): Promise<OpenEngine> {
  const server = await startServer();
  const search = meilisearchEngine({
    host: server.host,
    apiKey: server.masterKey,
    uid: 'bench_passages',
    most: FEW_PASSAGES,
  });
  return {
    ...(await ofServer(server)),
    engine: ourEngine(
      'Meilisearch, with PostgreSQL behind it',
      fallBack(search, postgres, () => Promise.resolve(false)),
    ),
    fill: (passages) => search.rebuild(passages),
  };
}

export async function openStock(): Promise<OpenEngine> {
  const server = await startServer();
  const engine = stockEngine(server.host, server.masterKey);
  return { ...(await ofServer(server)), engine, fill: (passages) => engine.fill(passages) };
}

type Server = Awaited<ReturnType<typeof startServer>>;

async function startServer(): ReturnType<typeof startMeilisearch> {
  const program = fetchMeilisearch();
  if (program === undefined) throw new Trouble('There is no Meilisearch for this machine.');
  return startMeilisearch(program);
}

async function ofServer(server: Server): Promise<Omit<OpenEngine, 'engine' | 'fill'>> {
  const client = new Meilisearch({ host: server.host, apiKey: server.masterKey });
  const size = async (): Promise<number> => (await client.getStats()).databaseSize;
  const empty = await size();
  return {
    diskMegabytes: async () => ((await size()) - empty) / MEGABYTE,
    memoryMegabytes: () => familyMegabytes(server.pid),
    close: () => {
      server.close();
      return Promise.resolve();
    },
  };
}

async function ask(url: string, question: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(question);
    return Number(Object.values(rows[0] ?? {})[0]);
  } finally {
    await client.end();
  }
}
