import { buildSite } from '../setup/build-site';
import { findBrowser } from './find-browser';
import { openMeilisearch } from './open-meilisearch';
import { ACCOUNT, openBareSite, openTestSite } from './open-test-site';
import { runStep } from './run-steps';
import { createDatabase, openTemporaryDatabase } from './temporary-database';

/** Runs the tests of e2e/ on a built site for each search engine, each with its own database. Whether all passed. */
export async function runBrowserTests(options: readonly string[], report: string): Promise<boolean> {
  const browser = findBrowser();
  const server = await buildSite();
  const database = await openTemporaryDatabase();
  const meilisearch = await openMeilisearch();
  const sites = [await openTestSite(server, await createDatabase(database.template, 'on-postgres'))];
  if (meilisearch) {
    const search = {
      MEILI_HOST: meilisearch.host,
      MEILI_MASTER_KEY: meilisearch.masterKey,
      MEILI_INDEX_PREFIX: `browser-tests-${process.pid}`,
    };
    sites.push(await openTestSite(server, await createDatabase(database.template, 'on-meilisearch'), search));
  }
  const accounts = await openBareSite(server, await createDatabase(database.template, 'accounts'));
  sites.push(accounts.site);
  try {
    return runStep(
      { title: 'Browser tests', command: ['npx', 'playwright', 'test', ...options] },
      {
        CHROMIUM_PATH: browser,
        E2E_POSTGRES_URL: sites[0]?.url ?? '',
        E2E_MEILISEARCH_URL: meilisearch ? (sites[1]?.url ?? '') : '',
        E2E_ACCOUNTS_URL: accounts.site.url,
        E2E_FIRST_LINK: accounts.firstLink,
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
