import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { encodeGb18030 } from '../lib/text/encode-gb18030';
import { writeZip } from '../lib/fixtures/documents/write-zip';
import { reportText } from '../lib/fixtures/report-text';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '' } = process.env;
const MEGABYTE = 1024 * 1024;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, content: string | Uint8Array): Upload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Words no other report has, so that a search finds this one alone. */
function rareWords(): string {
  const digits = crypto
    .randomUUID()
    .replaceAll('-', '')
    .split('')
    .map((digit) => Number.parseInt(digit, 16));
  return `本次试录之暗语为${digits.map((digit) => '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'[digit]).join('')}。`;
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '审校台', exact: true })).toBeVisible();
}

async function upload(page: Page, ...files: Upload[]): Promise<void> {
  await page.goto('/admin/upload');
  await page.getByLabel('选择文件或压缩包').setInputFiles(files);
  await expect(page.getByText('全部处理完毕').first()).toBeVisible({ timeout: 120_000 });
}

function result(page: Page, name: string) {
  return page.locator('table.intake').getByRole('row').filter({ hasText: name });
}

/** What the page says about the last form; Next.js keeps an alert of its own outside the page's main part. */
function notice(page: Page) {
  return page.getByRole('main').getByRole('alert');
}

/** Takes back what a test made public or kept, so that other tests see the archive as it was. */
async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: '删除草稿' }).click();
  await expect(notice(page)).toHaveText('草稿已删除。');
}

test('a report goes from a wrong password to the public page and back', async ({ page }) => {
  const words = rareWords();
  await page.goto('/admin/upload');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill('not the password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(notice(page)).toHaveText('邮箱或密码不对。');
  await expectAccessible(page);
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '上传报告' })).toBeVisible();

  await upload(
    page,
    file('兰考.txt', reportText({ organization: '兰考县人民政府', year: 2022, note: words })),
  );
  await expect(result(page, '兰考.txt')).toContainText('兰考县人民政府 2022');
  await expectAccessible(page);
  await result(page, '兰考.txt').getByRole('link', { name: '核对' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '兰考县人民政府 2022 年' })).toBeVisible();
  await expect(page.getByText('未能判定').first()).toBeVisible();
  await page.getByRole('cell', { name: '35', exact: true }).getByRole('link').click();
  await expect(page.locator('#original li.on')).toContainText('行政规范性文件');
  await expectAccessible(page);

  await page.goto(`/search?q=${encodeURIComponent(words)}`);
  await expect(page.getByText('没有一份报告里有这些字')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /^(带 \d+ 处未定)?发布$/ }).click();
  await expect(notice(page)).toContainText('已发布');
  const review = page.url();

  await page.goto(`/search?q=${encodeURIComponent(words)}`);
  await page
    .getByRole('link', { name: /兰考县人民政府 2022/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/reports\/410225\/lankao-xian-renmin-zhengfu\/2022/);
  await expect(page.getByText(words).first()).toBeVisible();
  const address = page.url();

  await page.goto(review);
  await page.getByText('撤回…').click();
  await page.getByLabel('撤回的原因').fill('试录完毕');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(notice(page)).toContainText('已撤回');
  await page.goto(address);
  await expect(page.getByText('试录完毕')).toBeVisible();
});

test('bad files are refused in words, readable ones in any encoding are read', async ({ page }) => {
  const report = (organization: string) => reportText({ organization, year: 2022, note: rareWords() });
  await signIn(page);
  await upload(
    page,
    file('空.txt', ''),
    file(
      '噪声.txt',
      Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7_919 + (index >> 3)) % 256),
    ),
    file('图片.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])),
    file('网页.html', '<!doctype html><html><body><h1>天气</h1><p>今日晴。</p></body></html>'),
    file('十六位.txt', Buffer.from(`\ufeff${report('杞县人民政府')}`, 'utf16le')),
    file('国标.txt', encodeGb18030(report('通许县人民政府'))),
    file('包.zip', writeZip({ '里面/尉氏.txt': report('尉氏县人民政府'), '../外面.txt': 'x' })),
  );
  await expect(result(page, '空.txt')).toContainText('文件是空的');
  await expect(result(page, '噪声.txt')).toContainText('未收');
  await expect(result(page, '图片.txt')).toContainText('未收');
  await expect(result(page, '网页.html')).toContainText('没有在文件中认出政府信息公开年度报告');
  await expect(result(page, '外面.txt')).toContainText('文件已损坏');
  for (const [name, organization] of [
    ['十六位.txt', '杞县人民政府 2022'],
    ['国标.txt', '通许县人民政府 2022'],
    ['里面/尉氏.txt', '尉氏县人民政府 2022'],
  ] as const) {
    await expect(result(page, name)).toContainText(organization);
  }
  const results = page.url();
  for (const name of ['十六位.txt', '国标.txt', '里面/尉氏.txt']) {
    await page.goto(results);
    await result(page, name).getByRole('link', { name: '核对' }).click();
    await discard(page);
  }
});

test('a file whose body is not certain is identified by a person', async ({ page }) => {
  await signIn(page);
  await upload(page, file('我局.txt', reportText({ organization: '我局', year: null, note: rareWords() })));
  await result(page, '我局.txt').getByRole('link', { name: '认定' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '认定' })).toBeVisible();
  await page.getByLabel('按名称或代码查找').fill('兰考县');
  await page.getByLabel('按名称或代码查找').press('Enter');
  await page.getByRole('radio', { name: /开封市 › 兰考县/ }).check();
  await expectAccessible(page);
  await page.getByLabel('发布机关名称').fill('兰考县水利局');
  await page.getByLabel('机关类别').selectOption('department');
  await page.getByLabel('报告年度').fill('2021');
  await page.getByRole('button', { name: '存为草稿' }).click();
  await expect(notice(page)).toContainText('已存为草稿');
  await expect(page.getByRole('heading', { level: 1, name: '兰考县水利局 2021 年' })).toBeVisible();
  await discard(page);
});

test.describe('an upload that is too large', () => {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'large-'));
    await writeFile(join(folder, '大.txt'), '');
    await truncate(join(folder, '大.txt'), 200 * MEGABYTE);
  });
  test.afterAll(() => rm(folder, { recursive: true }));

  test('is stopped before it is sent', async ({ page }) => {
    await signIn(page);
    await page.goto('/admin/upload');
    await page.getByLabel('选择文件或压缩包').setInputFiles(join(folder, '大.txt'));
    await expect(result(page, '大.txt')).toContainText('单个文件不超过 64 MB');
  });

  test('ends in words without script too, in English, and the site goes on', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/en/admin/upload');
    await page.getByLabel('E-mail').fill(E2E_EMAIL);
    await page.getByLabel('Password').fill(E2E_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Choose files or archives').setInputFiles(join(folder, '大.txt'));
    await page.getByRole('button', { name: 'Upload and read' }).click();
    await expect(notice(page)).toContainText('One upload may hold up to 64 MB');
    await page.getByLabel('Choose files or archives').setInputFiles([file('empty.txt', '')]);
    await page.getByRole('button', { name: 'Upload and read' }).click();
    await expect(async () => {
      await page.reload();
      await expect(result(page, 'empty.txt')).toContainText('refused', { timeout: 1_000 });
    }).toPass();
    await context.close();
  });
});

test('the desk is closed to strangers, and signing out closes it again', async ({ page, request }) => {
  for (const path of ['/admin', '/admin/upload', `/admin/versions/${crypto.randomUUID()}`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: '登录审校台' })).toBeVisible();
  }
  const foreign = await request.post('/api/admin/uploads', {
    headers: { Origin: 'https://elsewhere.example' },
  });
  expect(foreign.status()).toBe(403);
  await signIn(page);
  await expectAccessible(page);
  await page.goto(`/admin/versions/${crypto.randomUUID()}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('登录审校台');
  await page.goto('/admin');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).not.toHaveURL(/admin/);
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1, name: '登录审校台' })).toBeVisible();
});
