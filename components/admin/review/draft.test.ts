import { expect, test } from 'vitest';
import type { Change } from '@/lib/domain/correction';
import {
  changeKey,
  changesOf,
  decisionsOf,
  EMPTY_DRAFT,
  reduceDraft,
  type Draft,
  type DraftAction,
} from './draft';

const title = (after: string): Change => ({ kind: 'title', target: '', after });
const cell = (value: number): Change => ({
  kind: 'figure',
  target: 'requests.granted/total',
  after: { value, status: 'corrected' },
});
const take = (changes: Change[], ...decides: [string, string][]): DraftAction => ({
  type: 'take',
  step: { changes, decides: decides.map(([doubt, choice]) => ({ doubt, choice })) },
});
const byName = (a: Change, b: Change): number => changeKey(a).localeCompare(changeKey(b));
const after = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, EMPTY_DRAFT);

test.each<[string, DraftAction[], Change[], [string, string][]]>([
  ['nothing done', [], [], []],
  ['two things set', [take([title('甲')]), take([cell(3)])], [title('甲'), cell(3)], []],
  [
    'the same thing set twice counts once, last',
    [take([cell(3)]), take([title('甲')]), take([cell(4)])],
    [title('甲'), cell(4)],
    [],
  ],
  [
    'undo takes back the last step whole',
    [take([title('甲')]), take([cell(3)], ['a', 'value']), { type: 'undo' }],
    [title('甲')],
    [],
  ],
  [
    'undo brings back what was set before',
    [take([cell(3)]), take([cell(4)]), { type: 'undo' }],
    [cell(3)],
    [],
  ],
  ['undo with nothing to undo', [{ type: 'undo' }], [], []],
  [
    'a decision without a change',
    [take([], ['a', 'leave'], ['b', 'leave'])],
    [],
    [
      ['a', 'leave'],
      ['b', 'leave'],
    ],
  ],
  ['decided anew', [take([], ['a', 'leave']), take([cell(1)], ['a', 'value'])], [cell(1)], [['a', 'value']]],
  [
    'dropping a change takes its decision along',
    [take([cell(1)], ['a', 'value']), { type: 'drop', key: 'figure requests.granted/total' }],
    [],
    [],
  ],
  [
    'dropping one of several keeps the rest',
    [take([cell(1), title('甲')], ['a', 'x']), { type: 'drop', key: 'title ' }],
    [cell(1)],
    [['a', 'x']],
  ],
  [
    'dropping drops earlier settings of the same too',
    [take([cell(1)]), take([cell(2)]), { type: 'drop', key: 'figure requests.granted/total' }],
    [],
    [],
  ],
])('%s', (_, actions, changes, decisions) => {
  const draft = after(...actions);
  expect(changesOf(draft)).toEqual(changes);
  expect([...decisionsOf(draft)]).toEqual(decisions);
});

test('the reason stays through all of it', () => {
  const draft = after({ type: 'reason', reason: '对照原件' }, take([cell(1)]), { type: 'undo' });
  expect(draft.reason).toBe('对照原件');
});

const source = { page: null, line: 1, start: 0, end: 1 };
const placed: Change = {
  kind: 'figure',
  target: 'requests.received/total',
  after: { value: 3, status: 'corrected', source },
};
const section: Change = { kind: 'section', target: 'overview', after: null };

test.each<[string, string, Change[], number | undefined]>([
  ['in a version of the same text keeps its places', 'a', [title('甲'), cell(3), placed, section], undefined],
  ['in a version of another text leaves behind what names a place', 'b', [title('甲'), cell(3)], 2],
])('what was taken along %s', (_, textKey, changes, leftBehind) => {
  const carried: Draft = {
    ...{
      steps: [
        { decides: [], changes: [title('甲'), placed] },
        { decides: [], changes: [cell(3), section] },
      ],
    },
    ...{ reason: '改', carriedFrom: 'a' },
  };
  const arrived = reduceDraft(carried, { type: 'arrive', textKey });
  expect(changesOf(arrived).toSorted(byName)).toEqual(changes.toSorted(byName));
  expect(arrived.leftBehind).toBe(leftBehind);
  expect(arrived).not.toHaveProperty('carriedFrom');
  expect(reduceDraft(arrived, { type: 'arrive', textKey: 'c' })).toEqual(arrived);
});
