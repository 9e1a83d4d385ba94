import { expect, test } from '@playwright/test';

test('the site answers, says it is well, and shows the way in both languages', async ({ page, request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await page.goto('/en');
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
});
