import { beforeAll, expect, test, vi } from 'vitest';
import { refuseAddress } from './refuse-address';

// The address of the site is a setting, and settings are read as a whole.
beforeAll(() => void vi.stubEnv('DATABASE_URL', 'postgresql://none'));

test.each([
  ['/reports/410800', null],
  ['/admin/jobs?text=%2500', null],
  ['/reports/%00', 404],
  ['/admin/jobs?text=a%00', 404],
  ['/admin/audit?subject=%00', 404],
])('%s', (address, status) => {
  expect(refuseAddress(new Request(`https://archive.example${address}`))?.status ?? null).toBe(status);
});
