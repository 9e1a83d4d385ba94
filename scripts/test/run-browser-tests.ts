import { buildSite } from '../setup/build-site';
import { findBrowser } from './find-browser';
import { openMeilisearch } from './open-meilisearch';
import { ACCOUNT, openBareSite, openTestSite } from './open-test-site';
import { runStep } from './run-steps';
import { createDatabase, openTemporaryDatabase } from './temporary-database';

/** The tests of safety choose the address that a request counts for. */
const ATTACKED = { TRUST_PROXY: 'true', COSTLY_REQUESTS_PER_MINUTE: '120' };

/** Runs the tests of e2e/ on a built site for each search engine, each with its own database. Whether all passed. */
export async function runBrowserTests(options: readonly string[], report: string): Promise<boolean> {
  const browser = findBrowser();
  const server = await buildSite();
  const database = await openTemporaryDatabase();
  const meilisearch = await openMeilisearch();
  const newDatabase = (name: string): Promise<string> => createDatabase(database.template, name);
  const postgres = await openTestSite(server, await newDatabase('on-postgres'));
  // Its database is looked at as a whole before and after each attack, so nothing else may use it.
  const attacked = await newDatabase('attacked');
  const safety = await openTestSite(server, attacked, ATTACKED);
  const accounts = await openBareSite(server, await newDatabase('accounts'));
  const onMeilisearch =
    meilisearch &&
    (await openTestSite(server, await newDatabase('on-meilisearch'), {
      MEILI_HOST: meilisearch.host,
      MEILI_MASTER_KEY: meilisearch.masterKey,
      MEILI_INDEX_PREFIX: `browser-tests-${process.pid}`,
    }));
  try {
    return runStep(
      { title: 'Browser tests', command: ['npx', 'playwright', 'test', ...options] },
      {
        CHROMIUM_PATH: browser,
        E2E_POSTGRES_URL: postgres.url,
        E2E_MEILISEARCH_URL: onMeilisearch?.url ?? '',
        E2E_ACCOUNTS_URL: accounts.site.url,
        E2E_FIRST_LINK: accounts.firstLink,
        E2E_SAFETY_URL: safety.url,
        E2E_SAFETY_DATABASE_URL: attacked,
        E2E_EMAIL: ACCOUNT.email,
        E2E_PASSWORD: ACCOUNT.password,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
  } finally {
    const sites = [postgres, safety, accounts.site, ...(onMeilisearch ? [onMeilisearch] : [])];
    for (const site of sites) site.stop();
    await Promise.all(sites.map(({ ended }) => ended));
    meilisearch?.close();
    database.close();
  }
}
