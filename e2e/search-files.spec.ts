import { expect, test, type Download } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parseCsv } from '../lib/fixtures/parse-csv';
import { expectAccessible } from './expect-accessible';

async function rowsOf(download: Download): Promise<string[][]> {
  return parseCsv(await readFile(await download.path(), 'utf8'));
}

test('all results of a search can be taken away as a file', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('依申请公开 洛阳')}`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载全部结果（CSV）' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('search-2-reports.csv');
  const [head = [], ...rows] = await rowsOf(download);
  const [body, place] = [head.indexOf('organization'), head.indexOf('place_url')];
  expect(new Set(rows.map((row) => row[body]))).toEqual(new Set(['洛宁县人民政府', '涧西区人民政府办公室']));
  await page.goto(new URL(rows.at(-1)?.[place] ?? '').pathname);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('a list of searches', () => {
  test.use({ javaScriptEnabled: false });

  test('becomes one file, without script', async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('link', { name: '一次查一批词' }).click();
    await page.getByLabel('查询词').fill('洛宁县 2020\n火星');
    await page.getByLabel('或者选一个文本文件').setInputFiles({
      name: 'terms.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('孟州市长信箱\r\n'),
    });
    await page.getByLabel('每个查询一行').check();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '检索并下载' }).click();
    expect((await rowsOf(await waiting)).slice(1)).toEqual([
      ['洛宁县 2020', '1', 'true', ''],
      ['火星', '0', 'true', ''],
      ['孟州市长信箱', '1', 'true', ''],
    ]);
  });

  test('without a search says so', async ({ page }) => {
    await page.goto('/en/search/terms');
    await page.getByRole('button', { name: 'Search and download' }).click();
    await expect(page.getByRole('alert')).toHaveText('No search has been entered yet.');
    await expect(page).toHaveURL('/en/search/terms?error=no_lines');
  });
});

test('the form for a list is accessible', async ({ page }) => {
  await page.goto('/search/terms?error=no_lines');
  await expectAccessible(page);
});
