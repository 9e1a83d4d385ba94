import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { reportOf } from './report-address';

const PHONE = { width: 390, height: 844 };
let mengzhou: { id: string; path: string };
let luoning: { id: string; path: string };
let jiaxian: { id: string; path: string };

test.beforeAll(async ({ request }) => {
  mengzhou = await reportOf(request, '410883', 2020);
  luoning = await reportOf(request, '410328', 2020);
  jiaxian = await reportOf(request, '410425', 2021);
});

test('compare 孟州市 2020 with 洛宁县 2020, from the report page on', async ({ page }) => {
  await page.goto(mengzhou.path);
  await page.getByRole('button', { name: '加入比较：孟州市人民政府 2020' }).click();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '比较（1）' }).click();
  await expect(page.getByRole('heading', { name: '再选一份' })).toBeVisible();
  await page.getByRole('searchbox', { name: '查找报告' }).fill('洛宁 2020');
  await page.getByRole('searchbox', { name: '查找报告' }).press('Enter');
  await page.getByRole('link', { name: '洛宁县人民政府 2020' }).click();
  await expect(page).toHaveURL(`/compare?reports=${mengzhou.id},${luoning.id}`);

  const figures = page.getByRole('table', { name: '各份报告的数字与差异' });
  await expect(figures.getByRole('row', { name: /^予以公开/ })).toContainText('−29 (−96.7%)');
  await expect(figures.getByRole('row', { name: /^新收申请/ })).toContainText('未印出');
  await expect(figures.getByRole('row', { name: /^新收申请/ })).toContainText('无基准');
  const rates = page.getByRole('table', { name: '比率，附分子与分母' });
  await expect(rates.getByRole('row', { name: /^予以公开率/ })).toContainText('30 ÷ 57');
  await expect(rates.getByRole('row', { name: /^予以公开率/ })).toContainText('分母小于 10');
});

test('a compared figure leads to its place in its report', async ({ page }) => {
  await page.goto(`/compare?reports=${mengzhou.id},${luoning.id}`);
  const row = page
    .getByRole('table', { name: '各份报告的数字与差异' })
    .getByRole('row', { name: /^办理结果总计/ });
  await row.getByRole('link', { name: '57' }).click();
  await expect(page).toHaveURL(`${mengzhou.path}?figure=requests.total_handled/total`);
  await expect(page.locator('#original mark.at')).toHaveText('57');
});

test('words that differ are marked by a shape and a word, and a sentence leads to its place', async ({
  page,
}) => {
  await page.goto(`/compare?reports=${mengzhou.id},${luoning.id}&text=changed`);
  const text = page.getByRole('region', { name: '文字' });
  const changed = text.getByRole('listitem').filter({ hasText: '改动字句' }).first();
  await expect(changed.locator('.chg').first()).toHaveCSS('text-decoration-style', 'wavy');
  await expect(text.getByRole('listitem').filter({ hasText: '仅此一份' })).toHaveCount(0);
  await changed.getByRole('link', { name: /^洛宁县人民政府 2020/ }).click();
  await expect(page).toHaveURL(new RegExp(`${luoning.path}\\?at=\\d+-\\d+$`));
  await expect(page.locator('#original mark.at').first()).toBeVisible();
});

test('across the change of form only what both forms share is subtracted', async ({ page }) => {
  await page.goto(`/compare?reports=${mengzhou.id},${jiaxian.id}`);
  const figures = page.getByRole('table', { name: '各份报告的数字与差异' });
  await expect(figures.getByRole('columnheader', { name: '格式更换' })).toBeVisible();
  await expect(figures.getByRole('row', { name: /^其他处理/ }).first()).toContainText('三行相加 0 + 0 + 0');
  await expect(figures.getByRole('row', { name: /^规范性文件 · 新制作/ })).toContainText('2021 格式无此项');
  await expect(figures.getByRole('row', { name: /^行政规范性文件 · 制发/ })).toContainText('不可比');
});

test('three reports of two forms in one address: the same again when it is opened anew', async ({
  page,
  browser,
}) => {
  const address = `/compare?reports=${mengzhou.id},${luoning.id},${jiaxian.id}`;
  await page.goto(address);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: '比较三份报告' })).toBeVisible();
  const granted = page
    .getByRole('table', { name: '各份报告的数字与差异' })
    .getByRole('row', { name: /^予以公开 / });
  await expect(granted).toContainText('−29 (−96.7%)');
  await expect(granted).toContainText('−16 (−53.3%)');
  await expect(
    main.getByRole('link', { name: /孟州市人民政府 2020：1 项核查未能判定/ }).first(),
  ).toBeVisible();
  await expect(main.getByRole('table', { name: /文字重复率/ })).toContainText('全部叙述');
  const words = await main.innerText();
  await page.reload();
  expect(await main.innerText()).toBe(words);

  const context = await browser.newContext();
  const shared = await context.newPage();
  await shared.goto(new URL(address, page.url()).href);
  expect(await shared.getByRole('main').innerText()).toBe(words);
  await context.close();
});

test('on paper the comparison is a table with the change of form named', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/compare?reports=${mengzhou.id},${luoning.id},${jiaxian.id}`);
  const figures = page.getByRole('table', { name: '各份报告的数字与差异' });
  await expect(figures).toHaveCSS('display', 'table');
  await expect(figures.getByText('格式更换')).toBeVisible();
  await expect(page.getByRole('search', { name: '查找报告' })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(700);
});

test('reports are put aside on any page, kept between pages, and cleared', async ({ page }) => {
  await page.goto('/years/2020');
  const nav = page.getByRole('navigation', { name: '主导航' });
  await page.getByRole('button', { name: '加入比较：洛宁县人民政府 2020' }).press('Enter');
  await page.getByRole('button', { name: '加入比较：孟州市人民政府 2020' }).press('Space');
  await expect(nav.getByRole('status')).toHaveText('比较清单有 2 份报告');
  await page.goto(luoning.path);
  await expect(page.getByRole('button', { name: /^已加入比较.*洛宁县人民政府 2020/ })).toBeVisible();
  await nav.getByRole('link', { name: '比较（2）' }).click();
  await expect(page).toHaveURL(`/compare?reports=${luoning.id},${mengzhou.id}`);
  await page.getByRole('link', { name: '移去 孟州市人民政府 2020' }).click();
  await expect(nav.getByRole('link', { name: '比较（1）' })).toBeVisible();
  await nav.getByRole('button', { name: /^清空比较清单/ }).click();
  await expect(nav.getByRole('link', { name: '比较', exact: true })).toBeFocused();
});

test('without script a report leads to the comparison, where more are found', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(mengzhou.path);
  await page.getByRole('link', { name: '加入比较：孟州市人民政府 2020' }).click();
  await page.getByRole('searchbox', { name: '查找报告' }).fill('郏县');
  await page.getByRole('searchbox', { name: '查找报告' }).press('Enter');
  await page.getByRole('link', { name: '郏县人民政府 2021' }).click();
  await expect(page.getByRole('heading', { name: '比较两份报告' })).toBeVisible();
  await context.close();
});

test('the comparison is taken away as a workbook, tables and JSON', async ({ page, request }) => {
  await page.goto(`/compare?reports=${mengzhou.id},${jiaxian.id}`);
  const types: Record<string, RegExp> = {
    'XLSX 工作簿': /spreadsheetml/,
    '数字 CSV': /text\/csv/,
    '文字 CSV': /text\/csv/,
    JSON: /application\/json/,
  };
  for (const [name, type] of Object.entries(types)) {
    const href = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await request.get(href ?? '');
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()['content-type']).toMatch(type);
  }
});

test('another base, one report fewer, and only what differs: all in the address', async ({ page }) => {
  await page.goto(`/compare?reports=${mengzhou.id},${luoning.id}`);
  await page.getByRole('link', { name: /^只看有差异的/ }).click();
  await expect(page).toHaveURL(/figures=differing/);
  await page.getByTitle('以这份为基准').click();
  await expect(page).toHaveURL(new RegExp(`reports=${luoning.id},${mengzhou.id}&figures=differing`));
  const row = page
    .getByRole('table', { name: '各份报告的数字与差异' })
    .getByRole('row', { name: /^予以公开/ });
  await expect(row).toContainText('+29 (+2,900.0%)');
  await page.getByRole('link', { name: '移去 孟州市人民政府 2020' }).click();
  await expect(page.getByRole('heading', { name: '再选一份' })).toBeVisible();
});

test('an address with an unknown report says so', async ({ page }) => {
  await page.goto(`/compare?reports=${mengzhou.id},nonsense`);
  await expect(page.getByText('地址中有 1 份报告不在公开之列。')).toBeVisible();
});

for (const language of ['', '/en']) {
  test(`the comparison is accessible: ${language || 'zh'}, wide and on a phone`, async ({ page }) => {
    for (const reports of ['', `?reports=${mengzhou.id}`, `?reports=${mengzhou.id},${jiaxian.id}`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${language}/compare${reports}`);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    }
  });
}
