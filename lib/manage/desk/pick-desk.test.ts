import { describe, expect, test } from 'vitest';
import { DESK_KINDS, type DeskKind } from '../../domain/desk';
import type { DeskItem } from './desk-item';
import { DESK_PAGE, pickDesk, type DeskQuery } from './pick-desk';
import { readDeskQuery } from './read-desk-query';

let next = 0;
const item = (kinds: DeskKind[], rest: Partial<DeskItem> = {}): DeskItem => ({
  type: 'version',
  id: String(next++),
  name: kinds.join(' '),
  year: 2021,
  divisionCode: '410883',
  fileName: 'a.txt',
  createdAt: new Date(2026, 0, 1),
  createdById: null,
  by: 'a@example.org',
  isSample: false,
  figures: 1,
  kinds: kinds.map((kind) => ({ kind, count: 1 })),
  missing: [],
  reason: null,
  state: null,
  ...rest,
});
const ALL: DeskQuery = { kind: null, place: null, by: null, page: 1 };
const names = (items: DeskItem[], query: Partial<DeskQuery> = {}): string[] =>
  pickDesk(items, { ...ALL, ...query }).items.map(({ name }) => name);

test('what blocks most comes first, of the same kind the oldest', () => {
  const older = item(['sum'], { name: 'older', createdAt: new Date(2025, 0, 1) });
  const mixed = [
    item(['sent_back', 'unreadable']),
    item(['clean']),
    item(['sum']),
    older,
    item(['unreadable', 'sum']),
    item(['place']),
  ];
  expect(names(mixed)).toEqual(['place', 'unreadable sum', 'older', 'sum', 'clean', 'sent_back unreadable']);
});

test.each<[string, Partial<DeskQuery>, string[]]>([
  ['a kind that is not the first', { kind: 'sum' }, ['unreadable sum']],
  ['rejected ones only when asked for', { kind: 'rejected' }, ['rejected']],
  ['a province', { place: '320000' }, ['clean']],
  ['a prefecture of another province', { place: '410100' }, []],
  ['a county', { place: '410883' }, ['unreadable sum']],
  ['central bodies alone', { place: '000000' }, []],
  ['a person', { by: 'b@example.org' }, ['clean']],
  ['the server', { by: 'server' }, []],
])('the list shows %s', (_, query, expected) => {
  const items = [
    item(['unreadable', 'sum']),
    item(['rejected']),
    item(['clean'], { divisionCode: '321322', by: 'b@example.org' }),
  ];
  expect(names(items, query)).toEqual(expected);
});

describe('many', () => {
  const many = Array.from({ length: 2 * DESK_PAGE + 1 }, () => item(['clean']));

  test.each([
    [1, DESK_PAGE, 1],
    [3, 1, 3],
    [99, 1, 3],
    [-1, DESK_PAGE, 1],
  ])('page %i', (page, length, shown) => {
    const list = pickDesk(many, { ...ALL, page });
    expect([list.items.length, list.page, list.pages]).toEqual([length, shown, 3]);
    expect(list.counts.find(({ kind }) => kind === 'clean')?.count).toBe(many.length);
  });
});

test.each<[string, Record<string, string | string[]>, Partial<DeskQuery>]>([
  ['nothing', {}, ALL],
  [
    'all of it',
    { kind: 'sum', place: '410883', by: 'x', page: '2' },
    { kind: 'sum', place: '410883', by: 'x', page: 2 },
  ],
  ['what is not known', { kind: 'club', place: '41', page: 'x' }, ALL],
  ['the same twice', { kind: ['sum', 'claim'] }, ALL],
])('an address asks for %s', (_, query, expected) => {
  expect(readDeskQuery(query)).toMatchObject(expected);
});

test('every kind has its place in the order', () => {
  expect(new Set(DESK_KINDS).size).toBe(DESK_KINDS.length);
});
