import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../database/free-port';
import { buildSite } from '../setup/build-site';
import { Trouble } from '../setup/trouble';
import { serveSite, type Site } from '../site/serve-site';
import { findBrowser } from './find-browser';
import { openMeilisearch } from './open-meilisearch';
import { runStep } from './run-steps';
import { createDatabase, openTemporaryDatabase } from './temporary-database';

/** Whom the tests sign in as; made anew for each run. */
const ACCOUNT = { email: 'editor@example.org', password: randomBytes(12).toString('base64url') };

/** Runs the tests of e2e/ on a built site for each search engine, each with its own database. Whether all passed. */
export async function runBrowserTests(options: readonly string[], report: string): Promise<boolean> {
  const browser = findBrowser();
  const server = await buildSite();
  const database = await openTemporaryDatabase();
  const meilisearch = await openMeilisearch();
  const sites = [await openSite(server, await createDatabase(database.template, 'on-postgres'))];
  if (meilisearch) {
    const search = {
      MEILI_HOST: meilisearch.host,
      MEILI_MASTER_KEY: meilisearch.masterKey,
      MEILI_INDEX_PREFIX: `browser-tests-${process.pid}`,
    };
    sites.push(await openSite(server, await createDatabase(database.template, 'on-meilisearch'), search));
  }
  try {
    return runStep(
      { title: 'Browser tests', command: ['npx', 'playwright', 'test', ...options] },
      {
        CHROMIUM_PATH: browser,
        E2E_POSTGRES_URL: sites[0]?.url ?? '',
        E2E_MEILISEARCH_URL: sites[1]?.url ?? '',
        E2E_EMAIL: ACCOUNT.email,
        E2E_PASSWORD: ACCOUNT.password,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
  } finally {
    for (const site of sites) site.stop();
    await Promise.all(sites.map(({ ended }) => ended));
    meilisearch?.close();
    database.close();
  }
}

/** A running site with the samples and an account. */
async function openSite(
  server: string,
  url: string,
  search: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const environment = {
    ...{ MEILI_HOST: '', MEILI_MASTER_KEY: '', LOG_LEVEL: 'warn', ...search },
    DATABASE_URL: url,
    EXPORTS_DIR: mkdtempSync(path.join(tmpdir(), 'gongkai-exports-')),
  };
  process.once('exit', () => rmSync(environment.EXPORTS_DIR, { recursive: true, force: true }));
  runScript(['load-samples'], environment);
  runScript(['create-user', ACCOUNT.email, 'administrator'], environment, `${ACCOUNT.password}\n`);
  return serveSite(server, await freePort(0, '0.0.0.0'), environment);
}

function runScript(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Trouble(`${words.join(' ')} failed.\n${stdout}${stderr}`);
}
