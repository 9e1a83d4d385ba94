import { expect, test, type Page } from '@playwright/test';
import { reportText } from '../lib/fixtures/report-text';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '' } = process.env;

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/jobs');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '文件处理' })).toBeVisible();
}

test('what became of a file is found by its name, with all that happened to it', async ({ page }) => {
  const name = `经过-${crypto.randomUUID()}.txt`;
  const text = reportText({ organization: '睢县人民政府', year: 2022, note: name });
  await signIn(page);
  await page.goto('/admin/upload');
  await page
    .getByLabel('选择文件或压缩包')
    .setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);
  await expect(page.getByText('全部处理完毕').first()).toBeVisible({ timeout: 120_000 });

  await page.getByRole('link', { name: '文件处理' }).first().click();
  await page.getByLabel('文件名含有').fill(name);
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page).toHaveURL(/text=/);
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel('状态').selectOption('已取消');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page.getByText('没有这样的文件。')).toBeVisible();
  await page.goBack();

  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('已入库：新报告')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText('收到文件，排入队列')).toBeVisible();
  await expect(page.getByText('开始处理（第 1 次）')).toBeVisible();
  await expect(page.getByText('这个文件已经处理完')).toBeVisible();
  await expectAccessible(page);
  const original = await page.request.get(
    (await page.getByRole('link', { name: '下载原件' }).getAttribute('href')) ?? '',
  );
  expect(await original.text()).toBe(text);

  await page.getByRole('link', { name: '核对' }).click();
  await page.getByRole('button', { name: '删除草稿' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('草稿已删除。');
});

test('files can be looked through on a phone and in English', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page);
  await page.goto('/en/admin/jobs?state=added');
  await expect(page.getByRole('heading', { level: 1, name: 'Files in work' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await page.goto('/en/admin/jobs/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Files in work')).toHaveCount(0);
});
