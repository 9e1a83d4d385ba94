import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PHONE = { width: 390, height: 844 };

test.describe('the home page', () => {
  test('shows what is in the archive, and a square leads to its report', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('查阅各级政府的信息公开工作年度报告');
    await expect(page.getByRole('definition').first()).toHaveText(/^\d+ 份$/);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '孟州市', exact: true }) });
    await expect(row.getByText('未到公布期限').last()).toBeAttached();
    await expect(row.getByText('未入库').first()).toBeAttached();
    await row.getByRole('link', { name: '孟州市 2020: 已读出，有未了核查' }).click();
    await expect(page).toHaveURL(/\/reports\/410883\/[^/]+\/2020$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('孟州市');
  });

  test('says which reports are samples', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('叙述为改写，名称旁标有“样本”')).toBeVisible();
  });

  test('searches from its box', async ({ page }) => {
    await page.goto('/');
    await page.locator('#home-search').fill('结转下年度');
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(/\/search\?q=%E7%BB%93%E8%BD%AC/);
  });

  test('names the findings that do not hold, with their numbers', async ({ page }) => {
    await page.goto('/');
    const finding = page.getByRole('listitem').filter({ hasText: '洪泽区人民政府 2023' });
    await expect(finding).toContainText('不成立');
    await expect(finding).toContainText('10 + 1 + 0 + 0 = 11 ≠ 0');
    await finding.getByRole('link').click();
    await expect(page).toHaveURL(/\/reports\/320813\/[^/]+\/2023\?at=\d+-\d+/);
  });

  test('narrows the coverage to one kind of body, in the address', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: '只看一类机关' })
      .getByRole('link', { name: '乡镇、街道' })
      .click();
    await expect(page).toHaveURL(/\?kind=township#coverage$/);
    const matrix = page.getByRole('table', { name: '各地各机关逐年报告的收录与核查状态' });
    await expect(matrix.getByRole('rowheader')).toHaveText(['轵城镇人民政府']);
  });
});

test.describe('the frame', () => {
  test('switches the language and keeps the page and its parameters', async ({ page }) => {
    await page.goto('/?kind=government');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\?kind=government$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: 'What is in the archive' })).toBeVisible();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });

  test('remembers light and dark, and the server answers in the chosen one', async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    await page.getByRole('button', { name: '深浅色' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const answer = await context.request.get('/about');
    expect(await answer.text()).toContain('data-theme="dark"');
  });

  test('lets the keyboard skip to the content', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('answers an unknown address in words', async ({ page }) => {
    const answer = await page.goto('/en/no/such/page');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  });
});

test('the home page works without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Browse by place' })).toBeVisible();
  await page.locator('#home-search').fill('孟州');
  await page.locator('#home-search').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=/);
  await context.close();
});

for (const address of ['/', '/en', '/about', '/en/about']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} is accessible, ${colorScheme}, wide and on a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    });
  }
}

for (const [address, lang, title, digest] of [
  ['/', 'zh-CN', '页面出错了', '错误编号： 4242'],
  ['/en/about', 'en', 'Something went wrong', 'Number of the error: 4242'],
] as const) {
  test(`${address} says in its language that it broke, where not even its frame stands`, async ({ page }) => {
    await page.addInitScript(() => {
      // What the links of the frame call when they are there.
      IntersectionObserver.prototype.observe = () => {
        throw Object.assign(new Error('made by the test'), { digest: '4242' });
      };
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(digest)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expectAccessible(page);
  });
}
