import { METRIC_KEYS } from '../../../lib/domain/metrics';
import { seededRandom } from '../../../lib/fixtures/seeded-random';
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

interface Options {
  readonly reports: number;
  readonly runs: number;
  /** Also asks the built site over HTTP. */
  readonly withSite: boolean;
}

/** One kind of page: how its data is read, and its address. */
interface PageKind {
  readonly name: string;
  readonly read: (run: number) => Promise<unknown>;
  readonly path: (run: number) => string;
}

const WARM_UP = 5;

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
  const site = await serveSite(server, await freePort(0, '0.0.0.0'), { MEILI_HOST: '', DATABASE_URL: url });
  console.log('\n| page over HTTP | p50 ms | p95 ms | p99 ms |\n| --- | ---: | ---: | ---: |');
  for (const { name, path } of kinds) {
    console.log(`| ${name} | ${await timed(name, runs, (run) => get(site.url + path(run)))} |`);
  }
  site.stop();
  await site.ended;
}

function pageKinds({ slugs, reports }: FilledArchive): PageKind[] {
  const random = seededRandom(2026);
  const chosen = Array.from({ length: 1000 }, () => ({
    slug: slugs[random(slugs.length)] ?? '',
    metric: METRIC_KEYS[random(METRIC_KEYS.length)] ?? 'requests.received',
    reports: Array.from({ length: 6 }, () => reports[random(reports.length)]?.id ?? ''),
  }));
  const of = (run: number) =>
    chosen[run % chosen.length] ?? { slug: '', metric: 'requests.received' as const, reports: [] };
  const all = METRIC_PARAMETERS.parse({});
  return [
    {
      name: 'organization, eight years',
      read: (run) => readOrganizationPage(of(run).slug),
      path: (run) => `/organizations/${of(run).slug}`,
    },
    {
      name: 'a whole province',
      read: () => readDivisionPage(FULL_PROVINCE),
      path: () => `/browse/${FULL_PROVINCE}`,
    },
    {
      name: 'a metric over all bodies',
      read: (run) => readMetricPage(of(run).metric, all),
      path: (run) => `/metrics/${of(run).metric}`,
    },
    {
      name: 'a metric, one body pointed out',
      read: (run) => readMetricPage('requests.received', { ...all, body: of(run).slug }),
      path: (run) => `/metrics/requests.received?body=${of(run).slug}`,
    },
    {
      name: 'compare, six reports',
      read: (run) => comparePage(of(run).reports, 'total'),
      path: (run) => `/compare?reports=${of(run).reports.join(',')}`,
    },
  ];
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

async function get(address: string): Promise<void> {
  const answer = await fetch(address);
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
}
