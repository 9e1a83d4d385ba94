import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PHONE = { width: 390, height: 844 };
const box = (page: Page) => page.getByRole('combobox', { name: '搜索报告全文' });
const list = (page: Page) => page.getByRole('listbox', { name: '建议' });

test.beforeEach(async ({ page }) => {
  await page.goto('/search');
});

test('with the keyboard: a place by its pinyin becomes a condition of the search', async ({ page }) => {
  await box(page).pressSequentially('依申请公开 luoyang');
  const option = list(page).getByRole('option', { name: /^洛阳市/ });
  await expect(option).toContainText('2 份报告');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await box(page).press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await box(page).press('Enter');
  await expect(box(page)).toHaveValue('依申请公开 in:洛阳市 ');
  await expect(list(page)).toBeHidden();
});

test('Escape closes and keeps what was typed; Enter without a choice searches', async ({ page }) => {
  await box(page).pressSequentially('mz');
  await expect(
    list(page)
      .getByRole('option', { name: /^孟州市/ })
      .first(),
  ).toBeVisible();
  await box(page).press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('mz');
  await box(page).fill('洛阳');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});

test('a body leads to its page, and says honestly where a place has no reports', async ({ page }) => {
  await box(page).pressSequentially('哈尔滨市');
  await expect(list(page).getByRole('option', { name: /^哈尔滨市 / })).toContainText('没有报告');
  await box(page).fill('孟州市人民');
  await list(page)
    .getByRole('option', { name: /^孟州市人民政府/ })
    .click();
  await expect(page).toHaveURL(/\/organizations\//);
});

test('recent searches are offered, and forgotten on demand', async ({ page }) => {
  await box(page).fill('行政复议');
  await box(page).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await page.goto('/search');
  await box(page).click();
  await expect(list(page).getByRole('option', { name: '行政复议' })).toBeVisible();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(list(page)).toBeHidden();
});

test('the open list is accessible, wide and on a phone', async ({ page }) => {
  await box(page).pressSequentially('洛');
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
});
