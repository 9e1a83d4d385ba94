import { expect, test } from 'vitest';
import { standingOf, type VersionStanding } from './standing-of';

const [ONE, TWO] = ['one', 'two'];
const behind = { versionId: TWO, number: 2, currentVersionId: ONE, currentNumber: 1, madeInto: null };
const current = { versionId: ONE, number: 1, currentVersionId: ONE, currentNumber: 1, madeInto: null };

test.each<[string, Parameters<typeof standingOf>[0], VersionStanding]>([
  ['the version of a draft', { ...current, status: 'draft' }, 'draft'],
  [
    'the public one, though another was made from it',
    { ...current, status: 'published', madeInto: 2 },
    'public',
  ],
  ['the one that was taken back', { ...current, status: 'withdrawn' }, 'withdrawn'],
  ['one behind the public one', { ...behind, status: 'published' }, 'pending'],
  ['one behind a withdrawn one', { ...behind, status: 'withdrawn' }, 'pending'],
  [
    'one that waited until another was made from it',
    { ...behind, status: 'published', madeInto: 3 },
    'superseded',
  ],
  ['one before the current one', { ...behind, status: 'published', currentNumber: 3 }, 'superseded'],
  [
    'one of a report without a current one',
    { ...behind, status: 'draft', currentVersionId: null, currentNumber: 0 },
    'pending',
  ],
])('%s', (_, version, standing) => {
  expect(standingOf(version)).toBe(standing);
});
