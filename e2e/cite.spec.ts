import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { reportOf } from './report-address';

const PHONE = { width: 390, height: 844 };

let path: string;
test.beforeAll(async ({ request }) => {
  ({ path } = await reportOf(request, '410883', 2020));
});

test('a report is cited in four formats, with the version and the day', async ({ page }) => {
  await page.goto(path);
  await page.getByText('引用', { exact: true }).click();
  const cite = page.locator('.cite').filter({ hasText: '引用报告原件' });
  await expect(cite).toContainText('孟州市人民政府. ');
  await expect(cite).toContainText('[R/OL]. ');
  await cite.getByText('BibTeX', { exact: true }).click();
  await expect(cite).toContainText('@techreport{');
  const file = await page.request.get(
    (await cite.getByRole('link', { name: '下载' }).nth(1).getAttribute('href')) ?? '',
  );
  expect(file.headers()['content-type']).toBe('application/x-bibtex; charset=utf-8');
  expect(await file.text()).toContain('institution = {{孟州市人民政府}}');
});

test('a permanent link names the version, and leads back to the paragraph', async ({ page }) => {
  await page.goto(path);
  const link = page.locator('.prose .para').first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\?version=1&at=\d+-\d+#at$/);
  await page.goto(`${path}${href}`);
  await expect(page.locator('#original mark.at').first()).toBeVisible();
  expect((await page.goto(`${path}?version=99`))?.status()).toBe(404);
});

test('the page says to machines what it is', async ({ page }) => {
  await page.goto(path);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as object;
  expect(data).toMatchObject({
    '@type': 'Report',
    author: { '@type': 'GovernmentOrganization', name: '孟州市人民政府' },
    inLanguage: 'zh-CN',
  });
});

test('machines find the way: limits by connection, OAI-PMH, sitemaps, robots', async ({ request }) => {
  const answer = await request.get('/api/v1/metrics?limit=1', {
    headers: { 'x-forwarded-for': '203.0.113.9' },
  });
  expect(answer.headers()['ratelimit-policy']).toMatch(/^"default";q=\d+;w=60$/);
  expect(answer.headers()['link']).toContain('rel="next"');
  const posted = await request.post('/oai', { form: { verb: 'Identify' } });
  expect(await posted.text()).toContain('<protocolVersion>2.0</protocolVersion>');
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/sitemaps/reports-1.xml');
  expect(await (await request.get('/sitemaps/reports-1.xml')).text()).toContain('hreflang="en"');
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap: ');
});

for (const address of ['/developers', '/en/developers']) {
  test(`${address} is accessible, wide and on a phone`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
  });
}
