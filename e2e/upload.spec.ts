import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeZip } from '../lib/fixtures/documents/write-zip';
import { reportText } from '../lib/fixtures/report-text';
import { drop as dropOn } from '../scripts/intake/drop';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '' } = process.env;
const OVER = { timeout: 120_000 };

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/upload');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '上传报告' })).toBeVisible();
}

const rows = (page: Page) => page.locator('table.intake').getByRole('row');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const over = (page: Page) => page.getByText('全部处理完毕').first();
const report = (organization: string) =>
  reportText({ organization, year: 2020, note: `本次试录之号为${crypto.randomUUID()}。` });

async function drop(page: Page, ...files: string[]): Promise<void> {
  await expect(page.getByText('把文件、文件夹或 zip 拖到这里')).toBeVisible();
  await dropOn(page, ...files);
}

/** Deletes the drafts of these files, so that other tests see the archive as it was. */
async function discard(page: Page, ...names: string[]): Promise<void> {
  const address = page.url();
  for (const name of names) {
    await page.goto(address);
    await row(page, name).getByRole('link', { name: '核对' }).first().click();
    await page.getByRole('button', { name: '删除草稿' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('草稿已删除。');
  }
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

test('a dropped folder shows each file on its way, and why a bad one was not taken', async ({ page }) => {
  const good = report('杞县审计局');
  await write('年报/一/杞县.txt', good);
  await write('年报/二/杞县 副本.txt', good);
  await write('年报/二/空.txt', '');
  await write('年报/二/.DS_Store', 'x');
  await write('年报/三/包.zip', writeZip({ '里/尉氏.txt': report('尉氏县审计局'), '../外.txt': 'x' }));
  await write('年报/三/天气.html', '<p>今日晴。</p>');
  await signIn(page);
  await drop(page, join(folder, '年报'));
  await expect(row(page, '年报/一/杞县.txt')).toBeVisible();
  await expect(page).toHaveURL(/intake=/);
  await expect(over(page)).toBeVisible(OVER);
  await expect(row(page, '里/尉氏.txt')).toContainText('尉氏县审计局 2020');
  await expect(row(page, '年报/二/空.txt')).toContainText('文件是空的');
  await expect(row(page, '年报/三/天气.html')).toContainText('没有在文件中认出政府信息公开年度报告');
  await expect(row(page, '外.txt')).toContainText('文件已损坏');
  for (const state of ['新增', '已有'])
    await expect(row(page, '杞县').filter({ hasText: state })).toHaveCount(1);
  await expect(rows(page)).toHaveCount(7);
  await expectAccessible(page);

  await page.getByRole('button', { name: /^未收或失败 3/ }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.reload();
  await expect(row(page, '未收')).toHaveCount(3);
  await page.getByRole('button', { name: /^全部/ }).click();
  await discard(page, '杞县', '里/尉氏.txt');
});

test('an upload that broke off goes on where it stopped, in a new page too', async ({ page, context }) => {
  const large = await write('大.txt', new Uint8Array(22 * 1024 * 1024));
  await signIn(page);
  let pieces = 0;
  await context.route('**/api/admin/uploads/pieces/*', async (route) => {
    const isPiece = route.request().method() === 'PATCH';
    if (isPiece) pieces += 1;
    // After the first piece the line is cut.
    await (isPiece && pieces > 1 ? route.abort() : route.continue());
  });
  await page.goto('/admin/upload');
  await drop(page, large);
  await expect(row(page, '大.txt')).toContainText(/已传 3\d%/, OVER);
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  await context.unroute('**/api/admin/uploads/pieces/*');

  const again = await context.newPage();
  await again.goto(address);
  await expect(row(again, '大.txt')).toContainText('未传完');
  await expect(again.getByRole('button', { name: '取消未完成的' })).toBeVisible();
  const offsets: number[] = [];
  again.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });
  await drop(again, large);
  await expect(over(again)).toBeVisible(OVER);
  expect(Math.min(...offsets)).toBeGreaterThan(0);
  await expect(row(again, '大.txt')).toHaveCount(1);
});

test('a file that is chosen before the script has come is taken all the same', async ({ page }) => {
  await signIn(page);
  let letScriptsCome = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('/admin/upload', { waitUntil: 'commit' });
  const buffer = Buffer.from(report('通许县审计局'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '通许.txt', mimeType: 'text/plain', buffer });
  letScriptsCome();
  await expect(over(page)).toBeVisible(OVER);
  await discard(page, '通许.txt');
});

test('pasted text is read like a file', async ({ page }) => {
  await signIn(page);
  await page.getByRole('link', { name: '粘贴文字' }).click();
  await expect(page.getByLabel('报告全文')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('报告全文').fill(report('兰考县审计局'));
  await page.getByRole('button', { name: '存入并读取' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '粘贴的文字' })).toBeVisible();
  await expect(over(page)).toBeVisible(OVER);
  await expect(row(page, '兰考县审计局2020年')).toContainText('新增');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await discard(page, '兰考县审计局2020年');
  // It takes no files: those that are dropped here belong to a new intake.
  await page.goto(`/admin/upload?intake=${id ?? ''}`);
  await expect(page.getByText('把文件、文件夹或 zip 拖到这里')).toBeVisible();
  await expect(page.locator('table.intake')).toHaveCount(0);
});

test('addresses that must not be fetched are refused in words', async ({ page }) => {
  await signIn(page);
  await page.getByRole('link', { name: '从网址抓取' }).click();
  const addresses = [
    'http://127.0.0.1/',
    'http://[::ffff:169.254.169.254]/x',
    'file:///etc/passwd',
    'http://localhost/',
  ];
  await page.getByLabel('网址', { exact: true }).fill(addresses.join('\n'));
  await page.getByRole('button', { name: '抓取并读取' }).click();
  await expect(over(page)).toBeVisible(OVER);
  for (const address of addresses)
    await expect(row(page, address)).toContainText(/不抓取这个网址|不是可以抓取的网址/);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
});

test('at 390 px files are given and followed as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page);
  await page.getByLabel('选择文件或压缩包').setInputFiles(await write('空.txt', ''));
  await expect(over(page)).toBeVisible(OVER);
  await expect(row(page, '空.txt')).toContainText('文件是空的');
  await expectAccessible(page);
});

test('requests of other sites change nothing', async ({ page, baseURL }) => {
  await signIn(page);
  const elsewhere = { Origin: 'https://elsewhere.example', 'Tus-Resumable': '1.0.0' };
  for (const [method, path] of [
    ['POST', '/api/admin/intakes'],
    ['POST', '/api/admin/uploads/pieces'],
    ['PATCH', '/api/admin/uploads/pieces/x'],
    ['DELETE', '/api/admin/uploads/pieces/x'],
    ['POST', '/api/admin/intakes/x/cancel'],
    ['POST', '/api/admin/intakes/x/retry'],
  ] as const) {
    const answer = await page.request.fetch(`${baseURL ?? ''}${path}`, { method, headers: elsewhere });
    expect([path, answer.status()]).toEqual([path, 403]);
  }
});
