import { expect, test } from 'vitest';
import { auditFilter, readAuditQuery } from './audit-filter';

const USER = '01900000-0000-7000-8000-000000000001';

test('days are whole days of the archive’s country', () => {
  const filter = auditFilter(readAuditQuery({ from: '2026-03-01', to: '2026-03-02' }));
  expect(filter.from?.toISOString()).toBe('2026-02-28T16:00:00.000Z');
  expect(filter.until?.toISOString()).toBe('2026-03-02T16:00:00.000Z');
});

test.each([
  ['a person', { person: USER }, { userId: USER }],
  ['nobody signed in', { person: 'none' }, { userId: null }],
  ['an action', { action: 'published' }, { action: 'published' }],
  ['a subject', { subject: ' report:1 ' }, { subject: 'report:1' }],
])('%s', (_, parameters, expected) => {
  expect(auditFilter(readAuditQuery(parameters))).toMatchObject(expected);
});

test.each([
  ['an unknown action', { action: 'exploded' }],
  ['no user', { person: "' OR 1=1" }],
  ['no day', { from: '2026-13-40' }],
  ['a subject with NUL', { subject: 'report:\0' }],
  ['twice the same', { action: ['published', 'withdrawn'] }],
  ['an empty form', { person: '', action: '', subject: ' ', from: '', to: '' }],
])('%s asks for nothing', (_, parameters) => {
  expect(
    Object.values(auditFilter(readAuditQuery(parameters))).filter((value) => value !== undefined),
  ).toEqual([]);
});
