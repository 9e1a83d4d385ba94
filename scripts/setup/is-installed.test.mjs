import { expect, it } from 'vitest';
import { isInstalled } from './is-installed.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/next': { version: '16.0.0' },
    'node_modules/vitest': { version: '4.0.0', dev: true },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};
const next = { 'node_modules/next': { version: '16.0.0' } };
const vitest = { 'node_modules/vitest': { version: '4.0.0' } };

it.each([
  ['nothing there, or a half-done installation', undefined, false, false],
  ['all that runs the site', { packages: next }, false, true],
  ['no development packages though wanted', { packages: next }, true, false],
  ['everything', { packages: { ...next, ...vitest } }, true, true],
  ['another version', { packages: { 'node_modules/next': { version: '15.0.0' } } }, false, false],
])('%s', (_, present, dev, expected) => {
  expect(isInstalled(wanted, present, { dev })).toBe(expected);
});
