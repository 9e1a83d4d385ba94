import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PHONE = { width: 390, height: 844 };
const RESULTS = `/search?q=${encodeURIComponent('依申请公开')}&division=410300&year=2020`;

const bar = (page: Page) => page.getByRole('navigation', { name: '搜索的各处' });
const original = (page: Page) => page.getByRole('complementary', { name: '原文', exact: true });
const inReport = (page: Page) => page.locator('.doc mark[data-hit].at');

const secondHit = (page: Page) => page.getByRole('link', { name: /第 \d+ 行$/ }).nth(1);

/** The report of the second hit, opened at it, with scripts running. */
async function openSecond(page: Page): Promise<void> {
  await page.goto(RESULTS);
  await secondHit(page).click();
  await expect(page).toHaveURL(/\/reports\/\d+\/[^/]+\/2020\?at=\d+-\d+&q=/);
  await expect(page.locator('#requests a[data-figure]:not([tabindex="-1"])')).toHaveCount(1);
}

test('a hit opens the report at the spot, marked in the report and in the original', async ({ page }) => {
  await openSecond(page);
  await expect(inReport(page)).toHaveText('依申请公开');
  await expect(inReport(page)).toBeInViewport();
  await expect(original(page).locator('mark.at')).toHaveText('依申请公开');
  await expect(original(page).locator('mark.at')).toBeInViewport();
});

test('links and keys lead from hit to hit, and their number is that of the marks', async ({ page }) => {
  await openSecond(page);
  const status = bar(page).getByRole('status');
  await expect(status).toHaveText('第 2 / 3 处');
  expect(await page.locator('.doc mark[data-hit]').count()).toBe(3);
  expect(await original(page).locator('mark.at, mark.term').count()).toBe(3);
  const opened = page.url();
  await bar(page).getByRole('link', { name: '下一处' }).click();
  await expect(status).toHaveText('第 3 / 3 处');
  expect(page.url()).not.toBe(opened);
  await expect(inReport(page)).toBeInViewport();
  await expect(original(page).locator('mark.at')).toBeInViewport();
  await page.keyboard.press('n');
  await expect(status).toHaveText('第 1 / 3 处');
  await page.keyboard.press('p');
  await expect(status).toHaveText('第 3 / 3 处');
  await bar(page).getByRole('link', { name: '上一处' }).click();
  await expect(status).toHaveText('第 2 / 3 处');
  await page.goBack();
  await expect(status).toHaveText('第 3 / 3 处');
});

test('the keys can be switched off, and the way back leads to the very results', async ({ page }) => {
  await openSecond(page);
  await bar(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('n');
  await expect(bar(page).getByRole('status')).toHaveText('第 2 / 3 处');
  await bar(page).getByRole('link', { name: '回到搜索结果' }).click();
  await expect(page).toHaveURL(RESULTS);
});

test('the opened report is accessible, wide and on a phone', async ({ page }) => {
  await openSecond(page);
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the links lead from hit to hit all the same', async ({ page }) => {
    await page.goto(RESULTS);
    await secondHit(page).click();
    await bar(page).getByRole('link', { name: '下一处' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('第 3 / 3 处');
    await expect(page.locator('mark#hit, mark#at').first()).toHaveText('依申请公开');
  });
});

test('the results, a place and the archive name their feeds, which are sent once', async ({
  page,
  request,
}) => {
  for (const path of [RESULTS, '/browse/410300', '/years/2020', '/', '/en/browse/410300']) {
    await page.goto(path);
    const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const feed = await request.get(new URL(href ?? '').pathname + new URL(href ?? '').search);
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain('<entry>');
    const again = await request.get(feed.url(), {
      headers: { 'if-none-match': feed.headers()['etag'] ?? '' },
    });
    expect(again.status()).toBe(304);
  }
});
