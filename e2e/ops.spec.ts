import { expect, test } from '@playwright/test';

test('a monitor learns whether the site is ready, and nothing without the token', async ({ request }) => {
  const ready = await request.get('/readyz');
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toMatchObject({
    ready: true,
    parts: { database: 'ok', schema: 'ok', originals: 'ok' },
  });
  expect((await request.get('/ops/metrics')).status()).toBe(404);
});

test('every answer carries an id of ours, not one that was sent', async ({ request }) => {
  const headers = { 'x-request-id': 'mine' };
  const ids = [];
  for (const path of ['/', '/api/v1/metrics', '/healthz'])
    ids.push((await request.get(path, { headers })).headers()['x-request-id']);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});
