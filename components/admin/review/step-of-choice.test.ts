import { expect, test } from 'vitest';
import type { Doubt } from './doubts';
import { stepOfChoice } from './step-of-choice';

const doubt = (metric: 'requests.granted' | 'requests.received', choices: Doubt['choices']): Doubt => ({
  key: metric,
  like: 'cells',
  finding: {
    id: '0',
    code: 'cells_inferred',
    severity: 'warning',
    verdict: 'undetermined',
    figures: [],
    expression: '',
    params: {},
    source: null,
    basis: null,
    state: 'open',
    isOpen: true,
    decision: null,
  },
  refs: [`${metric}/other`],
  source: null,
  choices,
});
const CHOICES: Doubt['choices'] = [{ id: 'leave' }, { id: 'value' }, { id: 'part', part: 'sections' }];
const BOTH = [doubt('requests.granted', CHOICES), doubt('requests.received', CHOICES)];

test.each<[string, Doubt[], string, number | null, number | null, number]>([
  ['left as it is: decided, nothing changed', BOTH, 'leave', null, 2, 0],
  ['a value for all like ones', BOTH, 'value', 0, 2, 2],
  ['no value typed', BOTH, 'value', null, null, 0],
  ['another part of the screen settles it', BOTH, 'part', null, null, 0],
  ['a choice that is not there', BOTH, 'blank', null, null, 0],
  ['nothing to decide', [], 'leave', null, null, 0],
])('%s', (_, doubts, choice, value, decided, changed) => {
  const step = stepOfChoice(doubts, choice, value);
  expect(step?.decides.length ?? null).toBe(decided);
  expect(step?.changes.length ?? 0).toBe(changed);
});
