import { defineConfig, devices } from '@playwright/test';

// The sites are started, and these variables set, by scripts/test/run-browser-tests.ts.
const {
  CHROMIUM_PATH = '',
  E2E_POSTGRES_URL,
  E2E_MEILISEARCH_URL,
  E2E_ACCOUNTS_URL,
  E2E_SAFETY_URL,
} = process.env;

// The pages that do not search are the same on both sites.
const SEARCHING = /\/(admin|hits|search|search-files|starts|suggest)\.spec\.ts$/;

// Accounts begin with a site that has none.
const ACCOUNTS = /\/accounts\.spec\.ts$/;

const sites = [
  { name: 'postgres', baseURL: E2E_POSTGRES_URL, testMatch: /e2e\/[^/]+\.spec\.ts$/, testIgnore: ACCOUNTS },
  { name: 'meilisearch', baseURL: E2E_MEILISEARCH_URL, testMatch: SEARCHING },
  { name: 'accounts', baseURL: E2E_ACCOUNTS_URL, testMatch: ACCOUNTS },
  // One after the other, because each looks at the whole database.
  { name: 'safety', baseURL: E2E_SAFETY_URL, testMatch: /e2e\/safety\/[^/]+\.spec\.ts$/, workers: 1 },
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  // The check of accessibility looks at every node of a page several times, which takes minutes on a busy machine.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: ['--no-sandbox'] },
  },
  projects: sites.flatMap(({ name, baseURL, ...files }) =>
    baseURL ? { name, ...files, use: { baseURL } } : [],
  ),
});
