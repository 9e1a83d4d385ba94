import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PHONE = { width: 390, height: 844 };

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

test.describe('browsing by place', () => {
  test('leads from the province down to a report', async ({ page }) => {
    await page.goto('/browse');
    await page.getByRole('link', { name: '河南省', exact: true }).click();
    await expect(page).toHaveURL(/\/browse\/410000$/);
    await expect(page.getByText('河南省本级机关的报告还不在档案里')).toBeVisible();
    await page.getByRole('listitem').getByRole('link', { name: '洛宁县', exact: true }).click();
    await expect(page).toHaveURL(/\/browse\/410328$/);
    const crumbs = page.getByRole('navigation', { name: '所在位置' });
    await expect(crumbs.getByRole('listitem')).toHaveText(['地区', '河南省', '洛阳市', '洛宁县']);
    await page
      .getByRole('row')
      .filter({ hasText: '洛宁县人民政府' })
      .getByRole('link', { name: '2020' })
      .click();
    await expect(page).toHaveURL(/\/reports\/410328\/[^/]+\/2020$/);
  });

  test('has a page for a place without reports, and says so', async ({ page }) => {
    await page.goto('/browse/110000');
    await expect(page.getByText('档案里还没有北京市的报告')).toBeVisible();
    await expect(page.getByText('不在档案里，不等于没有公布。')).toBeVisible();
    await expect(page.getByRole('link', { name: '东城区' })).toBeVisible();
  });

  test('answers an unknown division code with the not-found page', async ({ page }) => {
    const answer = await page.goto('/browse/999999');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  });
});

test.describe('browsing by year', () => {
  test('lists a year’s reports with their figures and never writes zero for what is not printed', async ({
    page,
  }) => {
    await page.goto('/years');
    await page.getByRole('rowheader', { name: '2020' }).getByRole('link').click();
    await expect(page).toHaveURL(/\/years\/2020$/);
    await expect(rowOf(page, '孟州市人民政府 样本').or(rowOf(page, '孟州市人民政府')).first()).toContainText(
      '未印出',
    );
    const received = page
      .getByRole('row')
      .filter({ hasText: '涧西区人民政府办公室' })
      .getByRole('link', { name: '17' });
    await received.click();
    await expect(page).toHaveURL(/\/2020\?figure=requests\.received(%2F|\/)total$/);
  });

  test('says that a year has no reports', async ({ page }) => {
    await page.goto('/years/2018');
    await expect(page.getByText('档案里还没有 2018 年度的报告')).toBeVisible();
  });
});

test('a body’s page shows every year, the missing ones as missing', async ({ page }) => {
  await page.goto('/browse/321300');
  await page.getByRole('link', { name: '宿迁市人民政府' }).first().click();
  await expect(page).toHaveURL(/\/organizations\//);
  await expect(rowOf(page, '2022')).toContainText('未入库');
  await expect(page.getByRole('row').filter({ hasText: '3,525' })).toContainText('2024');
  await expect(page.getByRole('row').filter({ hasText: '3,511' })).toContainText('2023');
  const compare = page.getByRole('link', { name: '并排比较各年' });
  await expect(compare).toHaveAttribute('href', /\/compare\?reports=[\w-]+,[\w-]+$/);
});

for (const address of [
  '/browse',
  '/browse/410000',
  '/browse/410883',
  '/browse/110000',
  '/years',
  '/years/2020',
]) {
  for (const language of ['', '/en']) {
    test(`${language}${address} is accessible, wide and on a phone`, async ({ page }) => {
      await page.goto(`${language}${address}`);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    });
  }
}

test('a body’s page is accessible in both languages', async ({ page }) => {
  await page.goto('/');
  const body = page.getByRole('rowheader').getByRole('link', { name: '上海市人民政府办公厅' }).first();
  const address = (await body.getAttribute('href')) ?? '';
  for (const language of ['', '/en']) {
    await page.goto(`${language}${address}`);
    await expectAccessible(page);
  }
});
