import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { attackFiles, SCRIPT } from '../../lib/fixtures/hostile/attack-files';
import { openSession, sql } from './archive';
import { ask, cookieOf, tracesIn } from './ask';
import { fillAddress, realValues } from './fill-address';
import { listRoutes } from './list-routes';
import { ingest, prepareArchive } from './prepare-archive';

const files = attackFiles();
const { E2E_SAFETY_URL = '' } = process.env;

interface JobRow {
  readonly fileName: string;
  readonly outcome: string | null;
  readonly errorCode: string | null;
  readonly status: string;
}

test.beforeAll(async () => {
  await prepareArchive();
  await ingest(files);
});

test('files that mean harm are refused with a reason, or read as the text they have', async () => {
  const jobs = await sql<JobRow>(`SELECT "fileName", outcome::text, "errorCode", status::text FROM "Job"`);
  const codes = Object.keys(JSON.parse(readFileSync('messages/zh/documentErrors.json', 'utf8')) as object);
  for (const { name, isReport } of files) {
    const own = jobs.filter(({ fileName }) => fileName.startsWith(name) || insideOf(name).includes(fileName));
    expect(own.length, name).toBeGreaterThan(0);
    for (const { fileName, outcome, errorCode, status } of own) {
      expect([fileName, status]).toEqual([fileName, 'done']);
      if (isReport) expect([fileName, outcome]).toEqual([fileName, 'added']);
      else expect([fileName, outcome, codes.includes(errorCode ?? '')]).toEqual([fileName, 'refused', true]);
    }
  }
});

/** Names under which the files of an archive are known. */
function insideOf(archive: string): string[] {
  return archive.endsWith('.zip') ? ['0.zip', '报告.txt', '../../../../tmp/slip-a'] : [];
}

test('no file of an archive was written anywhere, and no entity was read from the machine', async () => {
  for (const name of ['/tmp/slip-a', '/tmp/slip-b', '../slip-c.txt']) expect(existsSync(name)).toBe(false);
  const [leaked] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM "ReportVersion" WHERE text LIKE '%root:x:0%'`,
  );
  expect(leaked?.count).toBe(0);
});

test('nothing leads from the sign-in to another site', async ({ page }) => {
  const targets = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/admin/../..//evil.example',
    '/admin\\@evil.example',
    'javascript:window.ran=1',
    '/admin\r\nLocation: //evil.example',
  ];
  for (const next of targets) {
    await page.context().clearCookies();
    await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel('邮箱').fill(process.env['E2E_EMAIL'] ?? '');
    await page.getByLabel('密码').fill(process.env['E2E_PASSWORD'] ?? '');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toHaveText('登录审校台');
    expect([next, new URL(page.url()).origin]).toEqual([next, new URL(E2E_SAFETY_URL).origin]);
  }
});

interface Watched {
  /** What ran, was blocked from running, or became an element. */
  troubles(): Promise<string[]>;
}

/** Looks for whatever a page does that it should not. */
async function watch(page: Page): Promise<Watched> {
  const troubles: string[] = [];
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('evil.example')) troubles.push(`asks ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const all = JSON.parse(sessionStorage.getItem('violations') ?? '[]') as string[];
      all.push(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      sessionStorage.setItem('violations', JSON.stringify(all));
    });
  });
  return {
    async troubles() {
      const found = await page.evaluate(() => [
        ...(JSON.parse(sessionStorage.getItem('violations') ?? '[]') as string[]),
        ...('ran' in window ? ['the script ran'] : []),
        ...Array.from(
          document.querySelectorAll(
            '[onerror],[onload],[onclick],img[src="x"],a[href^="javascript:" i],base,iframe',
          ),
          (element) => `${location.pathname}: ${element.outerHTML.slice(0, 100)}`,
        ),
      ]);
      return [...troubles.splice(0), ...found];
    },
  };
}

async function signIn(page: Page): Promise<void> {
  const value = await openSession('administrator');
  await page.context().addCookies([{ name: 'gongkai_session', value, url: E2E_SAFETY_URL }]);
}

/** Every page, with the attacked reports and all texts of the archive ending in a script. */
async function pagesToSee(): Promise<string[]> {
  const values = await realValues();
  const pages = listRoutes().filter(({ isPage, route }) => isPage && route !== '/admin/sign-in');
  const filled = await Promise.all(pages.map(({ route }) => fillAddress(route, values)));
  const attacked = await sql<{ address: string; slug: string; id: string }>(
    `SELECT '/reports/' || body."divisionCode" || '/' || body.slug || '/' || report.year AS address, body.slug, report.id
     FROM "Report" report JOIN "Organization" body ON body.id = report."organizationId"
     JOIN "ReportVersion" version ON version.id = report."currentVersionId"
     WHERE report.status = 'published' AND version.text LIKE '%window.ran%' AND NOT version."isSample"`,
  );
  const words = encodeURIComponent(`"window.ran=1"`);
  const script = encodeURIComponent(SCRIPT);
  return [
    ...filled,
    ...attacked.flatMap(({ address }) => [`${address}?look=text`, `/en${address}?q=${words}`]),
    ...attacked.slice(0, 1).map(({ slug }) => `/organizations/${slug}`),
    `/compare?reports=${attacked
      .slice(0, 2)
      .map(({ id }) => id)
      .join(',')}`,
    `/search?q=${words}`,
    `/en/search?q=${script}`,
    `/search?${['division', 'year', 'sort', 'page', 'from'].map((name) => `${name}=${script}`).join('&')}`,
    ...['/admin', '/admin/upload'].map(
      (path) =>
        `${path}?error=not_allowed&${['place', 'done', 'next', 'count', 'since', 'minutes'].map((name) => `${name}=${script}`).join('&')}`,
    ),
    `/admin/sign-in?next=${script}`,
    `/${script}`,
  ];
}

test('stored scripts come out as text on every page', async ({ page }) => {
  await spoilTexts();
  await signIn(page);
  const watched = await watch(page);
  const wrong: string[] = [];
  let shown = 0;
  for (const address of await pagesToSee()) {
    const answer = await page.goto(address, { waitUntil: 'load' });
    const status = answer?.status() ?? 0;
    if (status >= 500) wrong.push(`${address}: ${status}`);
    wrong.push(...(await watched.troubles()).map((trouble) => `${address}: ${trouble}`));
    wrong.push(...tracesIn((await answer?.text()) ?? '').map((trace) => `${address} says ${trace}`));
    if ((await page.locator('body').innerText()).includes('window.ran=1')) shown += 1;
    await page.evaluate(() => sessionStorage.clear());
  }
  expect(wrong).toEqual([]);
  // The script is there to be read, so there was something to run.
  expect(shown).toBeGreaterThan(15);
});

/** Columns that hold words of people or documents end in the script, whatever table they are in. */
async function spoilTexts(): Promise<void> {
  const columns = await sql<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'text' AND is_generated = 'NEVER'
       AND table_name NOT IN ('_prisma_migrations', 'Division', 'Wording', 'Passage', 'EmptySearch')`,
  );
  const PROSE =
    /^(?:fileName|title|heading|name|email|client|comment|note|\w*[rR]eason|raw|label|column|expression|text)$/;
  for (const { table, column } of columns.filter((each) => PROSE.test(each.column))) {
    await sql(`UPDATE "${table}" SET "${column}" = "${column}" || $1 WHERE "${column}" IS NOT NULL`, [
      SCRIPT,
    ]);
  }
}

test('an original is a download whatever it is, and no page can use it as a script', async ({
  page,
  context,
}) => {
  const [found] = await sql<{ hashes: string[] }>(
    `SELECT array_agg(DISTINCT version."sourceSha256") AS hashes FROM "Report" report
     JOIN "ReportVersion" version ON version.id = report."currentVersionId" WHERE report.status = 'published'`,
  );
  await signIn(page);
  const types = new Set<string>();
  for (const hash of found?.hashes ?? []) {
    for (const address of [`/api/v1/files/${hash}`, `/api/admin/files/${hash}`]) {
      const { headers } = await ask(address, { headers: cookieOf(await openSession('editor')) });
      types.add(headers['content-type'] ?? '');
      expect(headers['content-disposition']).toMatch(/^attachment; /);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      const download = page.waitForEvent('download');
      await page.goto(address).catch(() => undefined);
      await (await download).cancel();
    }
  }
  expect([...types]).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
  const other = await context.newPage();
  const sources = (found?.hashes ?? []).map((hash) => `${E2E_SAFETY_URL}/api/v1/files/${hash}`);
  const tags = sources.map(
    (source) =>
      `<script src="${source}"></script><object data="${source}"></object><iframe src="${source}"></iframe>`,
  );
  await other.setContent(tags.join(''), { waitUntil: 'load' });
  expect(await other.evaluate(() => 'ran' in window)).toBe(false);
  for (const frame of other.frames().slice(1)) {
    expect(await frame.evaluate(() => document.body.textContent).catch(() => '')).not.toContain('window.ran');
  }
});
