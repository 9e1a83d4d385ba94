import { expect, test } from 'vitest';
import type { Change, ChangeProblemCode } from '../domain/correction';
import type { FigureRef } from '../domain/report';
import { figuresOf, parsedReport, section } from '../fixtures/parsed-report';
import { findProblems } from './find-problems';

const TEXT = '甲'.repeat(100);
const span = (start: number, end: number) => ({ page: null, line: 1, start, end });
const report = parsedReport({
  form: '2021',
  figures: figuresOf({ 'requests.received/total': 1 }),
  sections: [
    { ...section('overview', TEXT.slice(0, 40)), ordinal: 1 },
    { ...section('requests', ''), ordinal: 3, source: span(40, 60) },
  ],
});
const RECEIVED = 'requests.received/total';
const figure = (target: string, after: Extract<Change, { kind: 'figure' }>['after']): Change => ({
  kind: 'figure',
  target: target as FigureRef,
  after,
});
const part = (
  target: Extract<Change, { kind: 'section' }>['target'],
  start: number,
  end: number,
): Change => ({
  kind: 'section',
  target,
  after: { heading: null, source: span(start, end) },
});

test.each<[string, Change[], ChangeProblemCode[]]>([
  ['a value', [figure(RECEIVED, { value: 2, status: 'corrected' })], []],
  ['a value that is not given', [figure(RECEIVED, { value: null, status: 'corrected' })], ['value_missing']],
  ['a value of a blank cell', [figure(RECEIVED, { value: 0, status: 'blank' })], ['value_too_many']],
  ['a row of table 3 without its column', [figure('requests.received', null)], ['figure_unknown']],
  ['a column that no table has', [figure('disclosure.fees.amount/total', null)], ['figure_unknown']],
  ['no metric', [figure('rumours', null)], ['figure_unknown']],
  [
    'a new cell without its place',
    [figure('requests.granted/total', { value: 1, status: 'corrected' })],
    ['source_missing'],
  ],
  [
    'a place behind the end',
    [figure(RECEIVED, { value: 1, status: 'corrected', source: span(99, 101) })],
    ['source_outside'],
  ],
  ['the same twice', [figure(RECEIVED, null), figure(RECEIVED, null)], ['set_twice']],
  ['a border that moves', [part('overview', 0, 30)], []],
  ['a border inside the next part', [part('overview', 0, 41)], ['sections_overlap']],
  ['two borders that move together', [part('overview', 0, 50), part('requests', 50, 60)], []],
  ['a part that was not found', [part('other', 60, 100)], []],
  ['a part beyond the text', [part('other', 60, 101)], ['source_outside']],
  ['a part that is not there', [{ kind: 'section', target: 'other', after: null }], ['section_unknown']],
  ['a part that its ordinal does not name', [part('overview:7', 60, 70)], ['section_unknown']],
])('%s', (_, changes, expected) => {
  expect(findProblems(report, TEXT, changes).map(({ code }) => code)).toEqual(expected);
});
