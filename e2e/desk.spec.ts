import { expect, test, type Locator, type Page } from '@playwright/test';
import { digitTooMany, reportWithLostColumn } from '../lib/fixtures/desk/report-with-lost-column';
import { reportText } from '../lib/fixtures/report-text';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '' } = process.env;
const MOST_STEPS = 300;

/** Goes on with Tab until the control has the focus; the mouse is not used. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not lead there.');
}

async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

async function pressOn(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await typeInto(page, page.getByLabel('邮箱'), E2E_EMAIL);
  await typeInto(page, page.getByLabel('密码'), E2E_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();
}

/** Uploads by keyboard and waits for the file's row in the list of results. */
async function upload(page: Page, name: string, text: string): Promise<Locator> {
  const input = page.locator('input[type=file]').first();
  await tabTo(page, input);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);
  const row = page.getByRole('row').filter({ hasText: name }).first();
  await expect(row).toBeVisible();
  return row;
}

function notice(page: Page): Locator {
  return page.getByRole('main').getByRole('alert');
}

const unsaved = (page: Page, count: number) => page.getByRole('heading', { name: `${count} 处改动未存` });
const openDoubts = (page: Page) => page.locator('[data-open]');

test('a report with a lost column and a wrong place name goes from upload to publication by keyboard alone', async ({
  page,
}) => {
  const name = `沐阳-${crypto.randomUUID()}.txt`;
  const note = `附注：${crypto.randomUUID()}。`;
  await signIn(page, '/admin/upload');
  const row = await upload(page, name, reportWithLostColumn('沐阳县人民政府', 2021, note, digitTooMany));
  await pressOn(page, row.getByRole('link', { name: '认定' }));

  await expect(page.getByRole('heading', { level: 1, name: '认定' })).toBeVisible();
  await expect(page.locator('#original')).toContainText('沐阳县人民政府');
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: /沭阳县/ })).toBeChecked();
  await pressOn(page, page.getByRole('button', { name: /用“沭阳县人民政府”/ }));
  await expect(page.getByLabel('发布机关名称')).toHaveValue('沭阳县人民政府');
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '沭阳县人民政府 2021 年' })).toBeVisible();

  await page.keyboard.press('j');
  await expect(page.locator('.doubt.now')).toContainText('用于全部 21 行');
  await expect(page.locator('#original li.on').first()).toContainText('予以公开');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已定 21 处')).toBeVisible();

  const broken = page.locator('.doubt').filter({ hasText: '六类申请人之和不等于总计' });
  for (
    let step = 0;
    step < 5 && !(await broken.evaluate((each) => each.classList.contains('now')));
    step += 1
  )
    await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(broken.getByRole('radio').nth(1)).toBeChecked();
  const before = Number(await openDoubts(page).getAttribute('data-open'));
  await page.keyboard.press('Enter');
  await expect(unsaved(page, 1)).toBeVisible();
  await expect(openDoubts(page)).toContainText('已按改动重新核查');
  await expect
    .poll(async () => Number(await openDoubts(page).getAttribute('data-open')))
    .toBeLessThan(before);
  await expect(page.locator('[data-publish]')).toBeDisabled();
  await expect(page.locator('#why')).toContainText('1 处改动未存');

  await page.reload();
  await expect(unsaved(page, 1)).toBeVisible();
  await page.keyboard.press('z');
  await expect(unsaved(page, 1)).toBeHidden();
  for (
    let step = 0;
    step < 5 && !(await broken.evaluate((each) => each.classList.contains('now')));
    step += 1
  )
    await page.keyboard.press('j');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(unsaved(page, 1)).toBeVisible();
  await typeInto(
    page,
    page.getByLabel('题名', { exact: true }),
    '沭阳县人民政府2021年政府信息公开工作年度报告',
  );
  await page.keyboard.press('Enter');
  await expect(unsaved(page, 2)).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, page.getByLabel(/为什么改/), 'Shift+Tab');
  await page.keyboard.insertText('原件印作 288，多录了一位；题名中的“沐”是“沭”之误');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toContainText('已存为新版本');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('照所选的定');
  await page.keyboard.press('Escape');
  const cell = page.locator('[id="figure-disputes.reconsideration.upheld"]');
  await pressOn(page, page.getByRole('link', { name: '跳过原文' }));
  await tabTo(page, page.locator('.cell-grid a[tabindex="0"]'));
  for (
    let step = 0;
    step < MOST_STEPS && !(await cell.evaluate((each) => each === document.activeElement));
    step += 1
  )
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  const printed = (await cell.textContent()) ?? '';
  await page.keyboard.insertText('77');
  await expect(openDoubts(page)).toContainText('已按改动重新核查');
  await expect(page.locator('.doubt').filter({ hasText: '四种结果之和不等于总计' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveText(printed);
  await page.keyboard.press('e');
  await tabTo(page, page.getByLabel('状态', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await pressOn(page, page.getByRole('button', { name: '记下' }).last());
  await tabTo(page, page.getByLabel(/为什么改/), 'Shift+Tab');
  await page.keyboard.insertText('原件此处污损');
  await page.keyboard.press('Enter');
  await expect(page.locator('.stat')).toContainText('原件此处污损');
  const review = page.url();

  await page.keyboard.press('p');
  await expect(page.locator('[data-publish]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notice(page)).toContainText('已发布');
  await pressOn(page, page.getByRole('link', { name: '打开公开页面' }));
  await expect(page).toHaveURL(/\/reports\/321322\/.*\/2021/);
  const figure = page.locator('[id="figure-requests.received/total"]');
  await expect(figure).toContainText('288');
  await expect(figure).not.toContainText('2888');
  await page.goto(`${page.url().split('?')[0]}?figure=requests.received/total`);
  await expect(page.locator('.picked')).toContainText('2888');

  await page.goto(review);
  await page.getByText('撤回…').click();
  await page.getByLabel('撤回的原因').fill('试录完毕');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(notice(page)).toContainText('已撤回');
});

test('the second of two editors is told who was faster, and neither save nor decision overwrites anything', async ({
  page,
  browser,
  baseURL,
}) => {
  const words = crypto.randomUUID();
  await signIn(page, '/admin/upload');
  const row = await upload(
    page,
    `杞县-${words}.txt`,
    reportText({ organization: '杞县人民政府', year: 2020, note: words }),
  );
  await pressOn(page, row.getByRole('link', { name: '核对' }));
  await expect(page.getByRole('heading', { level: 1, name: '杞县人民政府 2020 年' })).toBeVisible();
  const address = page.url();
  const context = await browser.newContext({ locale: 'zh-CN', ...(baseURL && { baseURL }) });
  const second = await context.newPage();
  await signIn(second, new URL(address).pathname);

  for (const [each, title] of [
    [page, '甲题名'],
    [second, '乙题名'],
  ] as const) {
    await each.getByLabel('题名', { exact: true }).fill(title);
    await each.getByLabel('题名', { exact: true }).press('Enter');
    await each.getByLabel(/为什么改/).fill(`改作${title}`);
  }
  await page.getByRole('button', { name: '存为新版本' }).click();
  await expect(notice(page)).toContainText('已存为新版本');
  await second.getByRole('button', { name: '存为新版本' }).click();
  await expect(notice(second)).toContainText(E2E_EMAIL);
  await expect(notice(second)).toContainText('1 处改动还在');
  await expect(second.getByText('乙题名').first()).toBeVisible();
  await second.getByRole('button', { name: '把我的改动搬到那一版' }).click();
  await expect(second.locator('.stat')).toContainText('第 2 版');
  await expect(second.getByText(/甲题名 → 乙题名/).first()).toBeVisible();
  await second.getByRole('button', { name: '撤销上一步' }).click();

  const current = second.url();
  await page.goto(current);
  await page.getByText('退回…').click();
  await page.getByLabel('要对方做什么').fill('请传盖章的原件');
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await expect(notice(page)).toContainText('已退回');
  await second.getByRole('button', { name: /^(带 \d+ 处未定)?发布/ }).click();
  await expect(notice(second).first()).toContainText('没有执行');
  await page.goto('/admin?kind=sent_back');
  await expect(page.getByRole('row').filter({ hasText: '杞县人民政府' }).first()).toContainText(
    '请传盖章的原件',
  );
  await expectAccessible(page);
  await page.goto(current);
  await page.getByRole('button', { name: '删除草稿' }).click();
  await expect(notice(page)).toContainText('草稿已删除');
  await context.close();
});

/** The text as a web page, so that it has a look of its own beside its text. */
const asPage = (text: string): string =>
  `<!doctype html><html><body>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('\t', ' ')}</p>`)
    .join('')}</body></html>`;

const focused = (page: Page) => page.locator(':focus');

test('a place is typed or clicked, and a title that is taken away stays away', async ({ page }) => {
  const words = crypto.randomUUID();
  await signIn(page, '/admin/upload');
  const text = asPage(reportText({ organization: '通许县人民政府', year: 2020, note: words }));
  const row = await upload(page, `通许-${words}.html`, text);
  await pressOn(page, row.getByRole('link', { name: '核对' }));
  await expect(page.locator('#original .flow')).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('o');
    await expect(focused(page)).toHaveClass(/flow/, { timeout: 1000 });
  }).toPass();

  await page.locator('[id="figure-requests.received/total"]').click();
  const line = page.getByLabel('原文行号');
  await line.pressSequentially('12');
  await expect(line).toHaveValue('12');
  await expect(line).toBeFocused();
  await page.getByRole('button', { name: '在原文中点取' }).click();
  await expect(page.locator('#original .lines')).toBeVisible();
  await page.locator('#original li[data-n]').filter({ hasText: '全年没有收到申请' }).click();
  await expect(page.locator('.cell-place q')).toHaveText('全年没有收到申请。');
  await page.getByRole('button', { name: '取消' }).click();

  const title = page.getByLabel('题名', { exact: true });
  await title.fill('');
  await title.press('Enter');
  await expect(unsaved(page, 1)).toBeVisible();
  await expect(title).toHaveValue('');
  await page.reload();
  await expect(unsaved(page, 1)).toBeVisible();
  await expect(title).toHaveValue('');
  await page.getByRole('button', { name: '撤销上一步' }).click();
  await expect(title).not.toHaveValue('');
  await page.getByRole('button', { name: '删除草稿' }).click();
  await expect(notice(page)).toContainText('草稿已删除');
});

test('versions are corrected, taken back and held against each other, by editors and in public', async ({
  page,
}) => {
  const words = crypto.randomUUID();
  await signIn(page, '/admin/upload');
  const name = `尉氏-${words}.txt`;
  const row = await upload(
    page,
    name,
    reportText({ organization: '尉氏县人民政府', year: 2020, note: words }),
  );
  await pressOn(page, row.getByRole('link', { name: '核对' }));
  await page.getByRole('button', { name: /^(带 \d+ 处未定)?发布/ }).click();
  await expect(notice(page)).toContainText('已发布');
  const first = new URL(page.url()).pathname;

  await page.getByLabel('题名', { exact: true }).fill('甲题名');
  await page.getByLabel('题名', { exact: true }).press('Enter');
  await page.getByLabel(/为什么改/).fill('题名有误');
  await page.getByRole('button', { name: '存为新版本' }).click();
  await expect(notice(page)).toContainText('已存为新版本');
  await page.goto(first);
  await expect(page.getByText('这份报告已有更新的第 2 版')).toBeVisible();
  await expect(page.getByLabel('题名', { exact: true })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: '去第 2 版' }).click();
  await page.getByRole('button', { name: /^(带 \d+ 处未定)?发布/ }).click();
  await expect(notice(page)).toContainText('已发布');

  await page.getByText('本版含 1 处更正').click();
  await page.getByText('收回…', { exact: true }).click();
  await expectAccessible(page);
  await page.getByLabel('为什么收回').fill('题名原来没有错');
  await page.getByRole('button', { name: '收回这处更正' }).click();
  await expect(notice(page)).toContainText('已存为新版本');
  await expect(page.locator('.stat')).toContainText('第 3 版');
  await expect(page.getByLabel('题名', { exact: true })).not.toHaveValue('甲题名');

  await page.getByRole('link', { name: '各版本' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('尉氏县人民政府');
  const states = page.locator('td[data-h="状态"]');
  await expect(states).toHaveText(['待处理', '公开', '已被取代']);
  await page.getByLabel('以第 1 版为较早的一版').check();
  await page.getByLabel('以第 2 版为较晚的一版').check();
  await page.getByRole('button', { name: '显示差别' }).click();
  await expect(page.locator('#diff')).toContainText('甲题名');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);

  await page.getByRole('link', { name: '公开页面' }).click();
  await expect(page).toHaveURL(/\/reports\/\d{6}\//);
  const address = page.url().split('?')[0] ?? '';
  await page.goto(`${address}/changes?from=1&to=2`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第 1 版至第 2 版');
  await expect(page.getByRole('table', { name: '报告信息' })).toContainText('甲题名');
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
});
