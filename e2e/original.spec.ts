import { expect, test, type Browser, type Page } from '@playwright/test';
import { writeReport } from '../lib/fixtures/documents/formats';
import { makeReport } from '../lib/fixtures/documents/made-report';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '' } = process.env;
const PHONE = { width: 390, height: 844 };
const TOTAL = 'requests.granted/total';
const NEW = 'requests.received/total';
type Kind = 'pdf' | 'html';
const YEARS: Record<Kind, number> = { pdf: 2021, html: 2022 };

const paths = new Map<Kind, string>();
const desks = new Map<Kind, string>();

test.describe.configure({ mode: 'serial' });

async function publish(page: Page, kind: Kind): Promise<void> {
  const year = YEARS[kind];
  const { bytes, extension } = writeReport(makeReport({ seed: year, issuer: '栾川县人民政府', year }), kind);
  const name = `栾川-${year}.${extension}`;
  await page.goto('/admin/upload');
  await page.getByLabel('选择文件或压缩包').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('row').filter({ hasText: name }).getByRole('link', { name: '核对' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${year} 年`);
  desks.set(kind, page.url());
  await page.getByRole('button', { name: /^(带 \d+ 处未定)?发布$/ }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('已发布');
  paths.set(kind, `/reports/410324/luanchuan-xian-renmin-zhengfu/${year}`);
}

async function withDesk(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ locale: 'zh-CN', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/admin');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '审校台', exact: true })).toBeVisible();
  await work(page);
  await context.close();
}

test.beforeAll(async ({ browser }) => {
  await withDesk(browser, async (page) => {
    for (const kind of ['pdf', 'html'] as const) await publish(page, kind);
  });
});

test.afterAll(async ({ browser }) => {
  await withDesk(browser, async (page) => {
    for (const address of desks.values()) {
      await page.goto(address);
      await page.getByText('撤回…').click();
      await page.getByLabel('撤回的原因').fill('试毕');
      await page.getByRole('button', { name: '撤回', exact: true }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('已撤回');
    }
  });
});

async function open(page: Page, kind: Kind, query = ''): Promise<void> {
  await page.goto(`${paths.get(kind) ?? ''}${query}`);
  await expect(page.locator('#requests a[data-figure]:not([tabindex="-1"])')).toHaveCount(1);
}

const inTable = (page: Page, name: string) => page.locator(`#requests a[data-figure="${name}"]`);
const original = (page: Page) => page.getByRole('complementary', { name: '原文', exact: true });
const inOriginal = (page: Page, name: string) => original(page).locator(`a[data-figure="${name}"]`);

test('the page of a PDF itself shows with the picked number boxed, and its other numbers lead back', async ({
  page,
}) => {
  await open(page, 'pdf');
  await inTable(page, TOTAL).click();
  const box = original(page).locator('.box.at');
  await expect(box).toBeInViewport();
  const sheet = original(page)
    .locator('.page')
    .filter({ has: page.locator('.box.at') });
  await expect(sheet.locator('canvas')).toBeVisible();
  const ink = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.filter((_, index) => index % 4 === 0 && (data[index] ?? 255) < 128).length;
  });
  expect(ink, 'the page is drawn, not blank').toBeGreaterThan(500);

  const value = await inTable(page, NEW).textContent();
  const other = original(page).getByRole('link', { name: `新收申请 · 总计: ${value ?? ''}` });
  await expect(other).toHaveAttribute('data-figure', NEW);
  await other.click();
  await expect(page).toHaveURL(/figure=requests\.received\/total$/);
  await expect(inTable(page, NEW)).toHaveAttribute('aria-current', 'true');
  await expect(inTable(page, NEW)).toBeInViewport();
  await page.goBack();
  await expect(inTable(page, TOTAL)).toHaveAttribute('aria-current', 'true');
});

test('the tables of a web page are drawn with their merged cells, and lead both ways', async ({ page }) => {
  await open(page, 'html');
  await inTable(page, TOTAL).click();
  await expect(original(page).locator('mark.at')).toBeInViewport();
  const table = original(page).getByRole('table').filter({ hasText: '予以公开' });
  await expect(table.locator('td[rowspan]').first()).toBeVisible();
  await inOriginal(page, NEW).click();
  await expect(inTable(page, NEW)).toHaveAttribute('aria-current', 'true');
  await expect(inTable(page, NEW)).toBeInViewport();
});

for (const kind of ['pdf', 'html'] as const) {
  test(`${kind}: the address says whether the original or its text is shown, and keeps what is picked`, async ({
    page,
  }) => {
    await open(page, kind, `?figure=${TOTAL}`);
    const looks = page.getByRole('navigation', { name: '原文的样子' });
    await looks.getByRole('link', { name: '文字' }).click();
    await expect(page).toHaveURL(/figure=requests\.granted\/total&look=text$/);
    await expect(original(page).locator('li.on mark.at')).toBeInViewport();
    await looks.getByRole('link', { name: '原件' }).click();
    await expect(original(page).locator('.pages .at, .flow .at')).toBeInViewport();
  });

  test(`${kind}: a section and a paragraph lead to their place`, async ({ page }) => {
    await open(page, kind);
    await page
      .locator('#problems')
      .getByRole('link', { name: /^第 \d+ 行$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/at=\d+-\d+$/);
    await expect(original(page).locator('.at').first()).toBeInViewport();
  });

  test(`${kind}: with the keyboard one stop, arrows between the numbers, Enter picks`, async ({ page }) => {
    await open(page, kind, `?figure=${TOTAL}`);
    await inOriginal(page, TOTAL).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/figure=requests\.granted\/other$/);
    await expect(inTable(page, 'requests.granted/other')).toHaveAttribute('aria-current', 'true');
  });

  for (const [language, colorScheme] of [
    ['', 'light'],
    ['/en', 'dark'],
  ] as const) {
    test(`${kind}: accessible, wide and on a phone: ${language || 'zh'}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${language}${paths.get(kind) ?? ''}?figure=${TOTAL}`);
      await expect(page.locator('#original .at').first()).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    });
  }

  test(`${kind}: without JavaScript a number still leads to its place`, async ({ browser }) => {
    const { baseURL } = test.info().project.use;
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(paths.get(kind) ?? '');
    const value = (await inTable(page, TOTAL).textContent()) ?? '';
    await inTable(page, TOTAL).click();
    await expect(page.locator('.lines #at, .flow #at')).toHaveText(value);
    await context.close();
  });
}

test('on a phone the sheet leads to the spot on the page', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, 'pdf', `?figure=${TOTAL}`);
  const sheet = page.getByRole('complementary', { name: '所点的数在原文中的位置' });
  await sheet.getByRole('link', { name: '在全文中查看' }).click();
  await expect(original(page).locator('.box.at')).toBeInViewport();
});

test('an original that cannot be drawn is said so, and its text is shown', async ({ page }) => {
  await page.route('**/api/v1/files/*', (route) => route.abort());
  await open(page, 'pdf', `?figure=${TOTAL}`);
  await expect(original(page)).toContainText('画不出来');
  await expect(original(page).locator('li.on mark.at')).toBeInViewport();
});

test('the desk shows the original too; its bytes are for those who are signed in', async ({
  browser,
  request,
}) => {
  await withDesk(browser, async (page) => {
    await page.goto(desks.get('pdf') ?? '');
    await page.locator(`.desk a[id="figure-${TOTAL}"]`).click();
    await expect(page.locator('.desk .box.at')).toBeInViewport();
    await expect(page.locator('.desk canvas').first()).toBeVisible();
    const address = await page.locator('.desk').getByRole('link', { name: '打开原件' }).getAttribute('href');
    expect((await page.request.get(address ?? '')).headers()['content-type']).toBe('application/pdf');
    expect((await request.get(address ?? '')).status()).toBe(401);
  });
});
