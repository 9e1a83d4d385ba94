import { childrenOf } from '../../../lib/divisions/children-of';
import { METRIC_KEYS } from '../../../lib/domain/metrics';
import { comparePage } from '../../../lib/serve/compare/compare-page';
import { readDivisionPage } from '../../../lib/serve/division-page';
import { readMetricPage } from '../../../lib/serve/metric/metric-page';
import { METRIC_PARAMETERS } from '../../../lib/serve/metric/metric-query';
import { readOrganizationPage } from '../../../lib/serve/organization/organization-page';
import { freePort } from '../../database/free-port';
import { drawProgress, eraseProgress } from '../../console/draw-progress';
import { buildSite } from '../../setup/build-site';
import { serveSite } from '../../site/serve-site';
import { createDatabase, openTemporaryDatabase } from '../../test/temporary-database';
import { fillArchive, type FilledArchive } from './fill-archive';
import { FULL_PROVINCE } from './make-bodies';
import { percentiles } from './percentiles';
import { settleArchive } from './settle-archive';
import { timeOverHttp } from './time-over-http';

interface Options {
  readonly reports: number;
  readonly runs: number;
  /** Also asks the built site over HTTP. */
  readonly withSite: boolean;
}

/** One kind of page: how its data is read, and its address; another page for each number. */
interface PageKind {
  readonly name: string;
  readonly read: (run: number) => Promise<unknown>;
  readonly path: (run: number) => string;
}

const WARM_UP = 5;
/** A server that has just started is still compiling what it does often. */
const SITE_WARM_UP = 20;
/** Prime, so that going round a list by it comes to every place. */
const STEP = 7919;

/** Fills a throw-away database and times the pages that go over many reports. */
export async function runPageBench({ reports, runs, withSite }: Options): Promise<void> {
  const server = withSite ? await buildSite() : null;
  const database = await openTemporaryDatabase();
  const url = await createDatabase(database.template, 'bench-pages');
  process.env['DATABASE_URL'] = url;
  const archive = await fillArchive(url, reports);
  console.log(
    `${archive.reports.length} reports of ${archive.slugs.length} bodies, ${runs} runs each, one at a time`,
  );
  const kinds = pageKinds(archive);
  console.log('\n| what is read | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: |');
  for (const { name, read } of kinds) console.log(`| ${name} | ${await timed(name, runs, read)} |`);
  if (server === null) return;
  await settleArchive(url);
  const site = await serveSite(server, await freePort(0, '0.0.0.0'), {
    MEILI_HOST: '',
    DATABASE_URL: url,
    LOG_LEVEL: 'warn',
    COSTLY_REQUESTS_PER_MINUTE: '100000',
  });
  const addresses = (path: PageKind['path'], from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, index) => site.url + path(from + index));
  await timeOverHttp(
    site.pid,
    kinds.map(({ name, path }) => ({
      name,
      warmUp: addresses(path, runs, runs + SITE_WARM_UP),
      addresses: addresses(path, 0, runs),
    })),
  );
  site.stop();
  await site.ended;
}

function pageKinds({ slugs, reports }: FilledArchive): PageKind[] {
  // Far apart in the lists, and each once as long as there are any left.
  const pick = <T>(list: readonly T[], run: number): T | undefined => list[(run * STEP) % list.length];
  const slug = (run: number): string => pick(slugs, run) ?? '';
  const metric = (run: number) => METRIC_KEYS[run % METRIC_KEYS.length] ?? 'requests.received';
  const six = (run: number): string[] =>
    Array.from({ length: 6 }, (_, column) => pick(reports, run * 6 + column)?.id ?? '');
  const all = METRIC_PARAMETERS.parse({});
  return [
    {
      name: 'organization, eight years',
      read: (run) => readOrganizationPage(slug(run)),
      path: (run) => `/organizations/${slug(run)}`,
    },
    {
      name: 'a whole province',
      read: () => readDivisionPage(FULL_PROVINCE),
      path: provincePath,
    },
    {
      name: 'a metric over all bodies',
      read: (run) => readMetricPage(metric(run), all),
      path: (run) => `/metrics/${metric(run)}`,
    },
    {
      name: 'a metric, one body pointed out',
      read: (run) => readMetricPage('requests.received', { ...all, body: slug(run) }),
      path: (run) => `/metrics/requests.received?body=${slug(run)}`,
    },
    {
      name: 'compare, six reports',
      read: (run) => comparePage(six(run), 'total'),
      path: (run) => `/compare?reports=${six(run).join(',')}`,
    },
  ];
}

/** The one province in both languages, with the totals of each year, and with each of its cities unfolded. */
function provincePath(run: number): string {
  const cities = childrenOf(FULL_PROVINCE);
  const open = cities[Math.floor(run / 16) % cities.length]?.code ?? '';
  return `${run % 2 === 0 ? '' : '/en'}/browse/${FULL_PROVINCE}?year=${2025 - (Math.floor(run / 2) % 8)}&open=${open}`;
}

async function timed(name: string, runs: number, run: (number: number) => Promise<unknown>): Promise<string> {
  for (let number = 0; number < WARM_UP; number += 1) await run(number);
  const times: number[] = [];
  for (let number = 0; number < runs; number += 1) {
    drawProgress(number, runs, name);
    const began = performance.now();
    await run(WARM_UP + number);
    times.push(performance.now() - began);
  }
  eraseProgress();
  return percentiles(times).join(' | ');
}
