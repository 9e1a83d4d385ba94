import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { reportOf } from './report-address';

const PHONE = { width: 390, height: 844 };
const GRANTED = 'requests.granted/total';

let path: string;

test.beforeAll(async ({ request }) => {
  ({ path } = await reportOf(request, '410883', 2020));
});

/** The page with its scripts running: only then is the table one tab stop. */
async function openWithScripts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#requests a[data-figure]:not([tabindex="-1"])')).toHaveCount(1);
}

function figure(page: Page, name: string) {
  return page.locator(`#requests a[data-figure="${name}"]`);
}

test('a number leads to its place in the original, without leaving the page', async ({ page }) => {
  await openWithScripts(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('孟州市人民政府');
  const original = page.getByRole('complementary', { name: '原文', exact: true });
  await figure(page, GRANTED).click();
  await expect(page).toHaveURL(`${path}?figure=${GRANTED}`);
  await expect(original.locator('mark.at')).toHaveText('30');
  await expect(original.locator('mark.at')).toBeInViewport();
  await expect(original.locator('li.on')).toContainText('予以公开');
  await expect(original).toContainText('29 + 1 + 0 + 0 + 0 + 0 = 30');
  await expect(figure(page, GRANTED)).toHaveAttribute('aria-current', 'true');
});

test('a number in the original leads back to its cell, and the back button to the one before', async ({
  page,
}) => {
  await openWithScripts(page, `${path}?figure=${GRANTED}`);
  const original = page.getByRole('complementary', { name: '原文', exact: true });
  await original.getByRole('link', { name: '26553', exact: true }).click();
  await expect(page).toHaveURL(/figure=disclosure\.licensing\.decisions$/);
  await expect(page.locator('#disclosure a[aria-current]')).toHaveText('26,553');
  await page.goBack();
  await expect(original.locator('mark.at')).toHaveText('30');
});

test('what is not printed is said in words, never shown as 0', async ({ page }) => {
  await page.goto(path);
  const requests = page.locator('#requests');
  await expect(requests.getByRole('heading', { level: 2 })).toContainText('标题未印出');
  await expect(requests.getByRole('row', { name: /^一、本年新收/ }).getByText('未印')).toHaveCount(3);
  await expect(requests.getByRole('row', { name: /^一、本年新收/ }).getByText('推')).toHaveCount(4);
  await expect(
    page
      .locator('#disclosure')
      .getByRole('row', { name: /^行政处罚/ })
      .getByText('未印出'),
  ).toHaveCount(3);
});

test('an inferred number says by which sum', async ({ page }) => {
  await page.goto(`${path}?figure=requests.received/research`);
  const original = page.getByRole('complementary', { name: '原文', exact: true });
  await expect(original).toContainText('[0]');
  await expect(original).toContainText('一 + 二 =（七）+ 四');
});

test('with the keyboard alone: one stop for a table, arrows inside, Enter opens the place', async ({
  page,
}) => {
  await openWithScripts(page, `${path}?figure=${GRANTED}`);
  await page.locator('#requests a[data-figure]:not([tabindex="-1"])').focus();
  await expect(figure(page, GRANTED)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(figure(page, 'requests.granted/natural_person')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(figure(page, 'requests.partly_granted/business')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/figure=requests\.granted\/business$/);
  await expect(page.locator('#original mark.at')).toHaveText('1');
});

test('a search opened on the report marks its words', async ({ page }) => {
  await page.goto(`${path}?q=${encodeURIComponent('予以公开')}`);
  await expect(page.locator('#original mark.term').first()).toHaveText('予以公开');
});

test('a wrong address picks nothing and breaks nothing', async ({ page }) => {
  for (const query of ['figure=no.such/figure', 'at=5-2', 'at=0-99999999', 'at=x']) {
    expect((await page.goto(`${path}?${query}`))?.status()).toBe(200);
    await expect(page.locator('mark.at')).toHaveCount(0);
  }
});

test('the original comes down byte for byte, as a download', async ({ page, request }) => {
  await page.goto(path);
  const href = await page.locator('.facts').getByRole('link').getAttribute('href');
  const answer = await request.get(href ?? '');
  const headers = answer.headers();
  expect(headers['content-disposition']).toMatch(/^attachment/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toContain('immutable');
  expect((await answer.body()).toString()).toContain('孟州市人民政府');
  const again = await request.get(href ?? '', { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('on a phone the picked number and its line come as a sheet, and zero rows can be hidden', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openWithScripts(page, path);
  await figure(page, GRANTED).click();
  const sheet = page.getByRole('complementary', { name: '所点的数在原文中的位置' });
  await expect(sheet).toBeInViewport();
  await expect(sheet).toContainText('予以公开 · 总计');
  await expect(sheet.locator('mark')).toHaveText('30');
  const zeros = figure(page, 'requests.denied.prohibited_by_law/total');
  await expect(zeros).toBeVisible();
  await page.getByLabel('隐去全为 0 的 13 行').check();
  await expect(zeros).toBeHidden();
  await expect(figure(page, GRANTED)).toBeVisible();
  await sheet.getByRole('link', { name: '关闭' }).click();
  await expect(sheet).toBeHidden();
});

test('without JavaScript a number still leads to its place', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await figure(page, GRANTED).click();
  await expect(page).toHaveURL(`${path}?figure=${GRANTED}#at`);
  await expect(page.locator('#at')).toHaveText('30');
  await context.close();
});

for (const language of ['', '/en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the report page is accessible: ${language || 'zh'}, ${colorScheme}, wide and on a phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${language}${path}?figure=${GRANTED}`);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    });
  }
}

test('a metric page lists the values, and each leads to its report', async ({ page }) => {
  await page.goto('/metrics');
  await page.getByRole('link', { name: '予以公开', exact: true }).click();
  await expect(page).toHaveURL(/\/metrics\/requests\.granted$/);
  await page.getByRole('rowheader', { name: '2020' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/metrics\/requests\.granted\?year=2020$/);
  await page
    .getByRole('row', { name: /孟州市人民政府/ })
    .getByRole('link', { name: '30' })
    .click();
  await expect(page).toHaveURL(`${path}?figure=${GRANTED}`);
  await expect(page.locator('#original mark.at')).toHaveText('30');
});

for (const address of ['/metrics', '/en/metrics/requests.granted']) {
  test(`${address} is accessible, wide and on a phone`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
  });
}
