import { expect, test } from 'vitest';
import type { Change, HeldCorrection } from '../domain/correction';
import { figuresOf, parsedReport } from '../fixtures/parsed-report';
import { carryCorrections } from './carry-corrections';

const GRANTED = 'requests.granted/total';
const BEFORE = '予以公开\t\t7\n';
const span = (start: number, end: number) => ({ page: null, line: 1, start, end });
const setAt = (start: number, end: number): HeldCorrection => {
  const after = { value: 3, status: 'corrected', source: span(start, end) } as const;
  const change: Change = { kind: 'figure', target: GRANTED, after };
  return { change, before: null, reason: '原件印作3', createdById: null, createdAt: new Date(0) };
};
const empty = BEFORE.indexOf('\t') + 1;
const seven = BEFORE.indexOf('7');
const none = parsedReport({ form: '2021' });
const read = parsedReport({ form: '2021', figures: figuresOf({ [GRANTED]: 7 }) });

test.each<[string, HeldCorrection, typeof none, string, string, number | undefined]>([
  ['an empty cell is not found in another text', setAt(empty, empty), none, `题名\n${BEFORE}`, 'lost', empty],
  ['an empty cell of the same text stays where it is', setAt(empty, empty), none, BEFORE, 'kept', empty],
  [
    'white space is not found in another text',
    setAt(empty - 1, empty + 1),
    none,
    `\t\t${BEFORE}`,
    'lost',
    empty - 1,
  ],
  [
    'a cell that is read now stands where it was read',
    setAt(empty, empty),
    read,
    `题名\n${BEFORE}`,
    'changed',
    undefined,
  ],
  ['words that moved are found again', setAt(seven, seven + 1), none, `题名\n${BEFORE}`, 'kept', seven + 3],
])('%s', (_, held, reading, text, how, start) => {
  const [carried] = carryCorrections([held], BEFORE, reading, { text, pageStarts: [], hasPages: false });
  expect(carried?.how).toBe(how);
  const { after } = carried?.held.change ?? { after: null };
  const source = after !== null && typeof after === 'object' && 'source' in after ? after.source : undefined;
  expect(source?.start).toBe(start);
});
