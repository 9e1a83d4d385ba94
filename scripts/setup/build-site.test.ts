import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCES } from './build-site';

/** What Next.js takes from the root of the project by its name. */
const BY_NAME = ['instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'];

test.each(BY_NAME)('a change of %s builds the site anew', (file) => {
  expect(existsSync(file)).toBe(true);
  expect(SOURCES).toContain(file);
});
