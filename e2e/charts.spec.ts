import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const METRIC = 'requests.received';
const PHONE = { width: 390, height: 844 };

interface Figures {
  readonly items: readonly {
    readonly year: number;
    readonly value: number | null;
    readonly reportId: string;
    readonly organization: { readonly slug: string; readonly name: string };
  }[];
}

test('the points of a body’s chart are the figures of the API, and it shows no others', async ({
  page,
  request,
}) => {
  const { items } = (await (
    await request.get(`/api/v1/figures?metric=${METRIC}&applicant=total`)
  ).json()) as Figures;
  const own = items.filter(({ organization }) => organization.name === '宿迁市人民政府');
  const known = own.filter(({ value }) => value !== null);
  await page.goto(`/organizations/${own[0]?.organization.slug ?? ''}?metric=${METRIC}`);
  const points = await page
    .locator('#chart [data-value]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-report'), node.getAttribute('data-value')]),
    );
  expect(points.sort()).toEqual(known.map(({ reportId, value }) => [reportId, String(value)]).sort());
  await expect(page.locator('#chart [data-year="2022"]')).toHaveAttribute('data-state', 'none');
});

test('a metric’s distribution counts the bodies of the API, and can be taken along', async ({
  page,
  request,
}) => {
  const { items } = (await (
    await request.get(`/api/v1/figures?metric=${METRIC}&applicant=total&year=2020`)
  ).json()) as Figures;
  const known = items.filter(({ value }) => value !== null);
  await page.goto(`/metrics/${METRIC}?year=2020`);
  for (const drawing of ['.wide-chart', '.narrow-chart']) {
    const counts = await page
      .locator(`${drawing} [data-count]`)
      .evaluateAll((nodes) => nodes.map((node) => Number(node.getAttribute('data-count'))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
  }
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG' }).first().click();
  expect((await saved).suggestedFilename()).toBe(`${METRIC}-2020.png`);
  const svg = await request.get(`/metrics/${METRIC}/chart.svg?year=2020`);
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  const wrong = await request.get(`/metrics/${METRIC}/chart.csv?year=soon`);
  expect(wrong.status()).toBe(400);
});

test('only a chart’s own page may be shown in the frame of another site', async ({ page, request }) => {
  const embed = await request.get(`/metrics/${METRIC}/embed`);
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(embed.headers()['x-frame-options']).toBeUndefined();
  const ordinary = await request.get(`/metrics/${METRIC}`);
  expect(ordinary.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(ordinary.headers()['x-frame-options']).toBe('DENY');
  await page.goto(`/en/metrics/${METRIC}/embed`);
  await expect(page.getByRole('link', { name: 'See it in the archive' })).toHaveAttribute(
    'href',
    new RegExp(`/en/metrics/${METRIC.replace('.', '[.]')}`),
  );
});

test('a place’s matrix unfolds what lies deeper', async ({ page }) => {
  await page.goto('/browse/410000');
  await expect(page.getByRole('rowheader', { name: '洛宁县' })).toBeHidden();
  await page.getByRole('link', { name: /^展开下属.*洛阳市$/ }).click();
  await expect(page).toHaveURL(/open=410300/);
  await expect(page.getByRole('rowheader', { name: '洛宁县' })).toBeVisible();
  // From the top: what is scrolled under the head of the table that stays in sight counts as too small.
  await page.goto('/browse/410000?open=410300');
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
});
