import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { reportOf } from './report-address';

test('the whole archive is there as files that their checksums confirm', async ({ page, request }) => {
  // The site makes the first export by itself.
  await expect(async () => {
    await page.goto('/data');
    await expect(page.getByRole('link', { name: 'figures.parquet' }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(page);

  const sums = await (await request.get('/data/SHA256SUMS')).text();
  const file = await request.get('/data/figures.csv');
  const bytes = await file.body();
  expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  figures.csv`);
  const part = await request.get('/data/figures.csv', { headers: { range: 'bytes=3-8' } });
  expect(part.status()).toBe(206);
  expect(await part.body()).toEqual(bytes.subarray(3, 9));
  const again = await request.get('/data/figures.csv', {
    headers: { 'if-none-match': file.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
  expect((await request.get('/data/nothing.csv')).status()).toBe(404);

  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(json ?? '') as { '@type': string; distribution: unknown[] };
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset.distribution.length).toBeGreaterThan(0);
});

test('a page has its rows as files', async ({ page, request }) => {
  const { path } = await reportOf(request, '410883', 2020);
  await page.goto(path);
  const csv = page.getByRole('link', { name: '数字 CSV' });
  const response = await request.get((await csv.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  expect(await response.text()).toContain('requests.granted/total,requests.granted,total,30,');
});
