import { describe, expect, test } from 'vitest';
import { checkReport } from '../check/check-report';
import type { Change, CorrectedFigure } from '../domain/correction';
import { cellFindings } from '../domain/cell-findings';
import { APPLICANTS } from '../domain/metrics';
import { notice } from '../domain/notice';
import { figureRef, type Figure, type FigureRef, type Finding, type ParsedReport } from '../domain/report';
import { sortFigures } from '../domain/sort-figures';
import { figuresOf, parsedReport, section } from '../fixtures/parsed-report';
import { applyChanges } from './apply-changes';
import { findFigure } from './find-figure';

const TEXT = '今年收到申请30件。\n全年平稳。\n一行 7 与 8\n';
const at = (words: string) => ({
  page: null,
  line: 1,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const row = (metric: string, values: readonly (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(APPLICANTS.map((applicant, index) => [`${metric}/${applicant}`, values[index] ?? null]));

/** A report whose one row adds up: 29 + 1 = 30. */
const received = figuresOf(row('requests.received', [29, 1, 0, 0, 0, 0, 30]));

const without = (figures: readonly Figure[], ref: string, more: Partial<Figure>): Figure[] =>
  figures.map((figure) => (figureRef(figure) === ref ? { ...figure, raw: '', ...more } : figure));

function report(figures: readonly Figure[], findings: readonly Finding[] = []): ParsedReport {
  const known = parsedReport({ form: '2021', figures: sortFigures(figures) });
  return { ...known, findings: [...findings, ...checkReport(known)] };
}

const set = (target: FigureRef, after: CorrectedFigure | null): Change => ({ kind: 'figure', target, after });
const to = (value: number): CorrectedFigure => ({ value, status: 'corrected' });
const codes = ({ findings }: ParsedReport, ...wanted: string[]): string[] =>
  findings
    .filter(({ code }) => wanted.length === 0 || wanted.includes(code))
    .map(({ code, verdict }) => `${code} ${verdict}`);
const cell = ({ figures }: ParsedReport, ref: string) => {
  const found = findFigure(figures, ref);
  return found && { value: found.value, raw: found.raw, status: found.status };
};

describe('a figure', () => {
  const wrong = without(received, 'requests.received/business', { raw: '3', value: 3 });
  const [NATURAL, BUSINESS] = ['requests.received/natural_person', 'requests.received/business'] as const;

  test.each<[string, CorrectedFigure | null, ReturnType<typeof cell>, string[]]>([
    [
      'corrected, keeps what is printed',
      to(1),
      { value: 1, raw: '3', status: 'corrected' },
      ['row_sum holds'],
    ],
    [
      'that cannot be read has no value',
      { value: null, status: 'unreadable' },
      { value: null, raw: '3', status: 'unreadable' },
      ['cells_unreadable undetermined', 'row_sum undetermined'],
    ],
    [
      'that is blank has no value',
      { value: null, status: 'blank' },
      { value: null, raw: '3', status: 'blank' },
      ['row_sum undetermined'],
    ],
    [
      'that does not apply has no value',
      { value: null, status: 'not_applicable' },
      { value: null, raw: '3', status: 'not_applicable' },
      ['row_sum undetermined'],
    ],
    ['taken away is not printed', null, undefined, ['row_sum undetermined']],
    [
      'that stands elsewhere has what is printed there',
      { ...to(7), source: at(' 7 ') },
      { value: 7, raw: '7', status: 'corrected' },
      ['row_sum violated'],
    ],
  ])('%s', (_, after, figure, findings) => {
    const changed = applyChanges(report(wrong), TEXT, [set(BUSINESS, after)]);
    expect(cell(changed, BUSINESS)).toEqual(figure);
    expect(codes(changed, 'row_sum', 'cells_unreadable')).toEqual(findings);
  });

  test('that was not read is added where it stands', () => {
    const short = received.filter((figure) => figureRef(figure) !== NATURAL);
    const changed = applyChanges(report(short), TEXT, [set(NATURAL, { ...to(29), source: at('8') })]);
    expect(cell(changed, NATURAL)).toEqual({ value: 29, raw: '8', status: 'corrected' });
    expect(codes(changed, 'row_sum')).toEqual(['row_sum holds']);
  });

  test('below nothing is impossible, whatever is printed', () => {
    const changed = applyChanges(report(received), TEXT, [set(BUSINESS, to(-1))]);
    expect(changed.findings.find(({ code }) => code === 'impossible_count')).toMatchObject({
      expression: '-1',
      params: { raw: '-1' },
    });
  });
});

describe('findings', () => {
  test('are those of a report that was read so from the start', () => {
    const wrong = without(received, 'requests.received/total', { raw: '31', value: 31 });
    const changed = applyChanges(report(wrong), TEXT, [set('requests.received/total', to(30))]);
    const printed = without(received, 'requests.received/total', { raw: '31', status: 'corrected' });
    expect(changed.findings.filter(({ code }) => code !== 'rows_missing')).toEqual(
      checkReport(parsedReport({ form: '2021', figures: printed })),
    );
  });

  test('on several cells name those that are left', () => {
    const unread = (ref: string) => (figures: Figure[]) =>
      without(figures, ref, { value: null, status: 'unreadable' });
    const figures = unread('requests.received/business')(unread('requests.received/other')([...received]));
    const changed = applyChanges(report(figures, cellFindings(3, figures)), TEXT, [
      set('requests.received/business', to(1)),
    ]);
    expect(changed.findings.filter(({ code }) => code === 'cells_unreadable')).toMatchObject([
      { figures: ['requests.received/other'], params: { table: 3, count: 1 } },
    ]);
  });

  const about = { section: 'requests', label: '' };
  const unit = notice('unit_missing', 'undetermined', { raw: '5' }, { figures: ['disclosure.fees.amount'] });
  test.each<[string, Finding, Change, boolean]>([
    [
      'the title',
      notice('title_missing', 'undetermined', {}),
      { kind: 'title', target: '', after: '年报' },
      false,
    ],
    [
      'whose it is',
      notice('organization_uncertain', 'undetermined', {}),
      {
        kind: 'identity',
        target: '',
        after: {
          division: { code: '410883', name: '孟州市', level: 'county' },
          organization: { name: '孟州市审计局', kind: 'department' },
          year: 2021,
        },
      },
      false,
    ],
    [
      'the heading of the part that was set',
      notice('heading_missing', 'undetermined', about),
      { kind: 'section', target: 'requests', after: { heading: '三、申请', source: at('全年平稳。') } },
      false,
    ],
    [
      'the heading of another part',
      notice('heading_missing', 'undetermined', about),
      { kind: 'section', target: 'overview', after: { heading: '一、总体', source: at('全年平稳。') } },
      true,
    ],
    ['the unit of the cell that was set', unit, set('disclosure.fees.amount', to(5)), false],
    ['the unit of another cell', unit, set('requests.received/business', to(1)), true],
    [
      'a stray number that is the cell',
      notice('stray_number', 'undetermined', { table: 3, raw: '8' }, { source: at('8') }),
      set('requests.received/business', { ...to(8), source: at('8') }),
      false,
    ],
    [
      'damaged characters',
      notice('encoding_damaged', 'undetermined', { kind: 'lost' }),
      set('requests.received/business', to(1)),
      true,
    ],
  ])('on %s go when a person settled it: %#', (_, finding, change, stays) => {
    const figures = [...received, ...figuresOf({ 'disclosure.fees.amount': 5 })];
    const changed = applyChanges(report(figures, [finding]), TEXT, [change]);
    expect(changed.findings.some(({ code }) => code === finding.code)).toBe(stays);
  });

  test('on lost rows follow the cells that were added', () => {
    const lost = notice('rows_missing', 'undetermined', { table: 3, count: 22, rows: '…' });
    const changed = applyChanges(report(received, [lost]), TEXT, [
      set('requests.granted/total', { ...to(7), source: at('7') }),
    ]);
    const said = changed.findings.find(({ code }) => code === 'rows_missing');
    expect(String(said?.params['rows'])).not.toContain('requests.granted');
    expect(String(said?.params['rows'])).toContain('requests.partly_granted');
  });
});

describe('what was inferred', () => {
  const rule = (ref: string, value: number, name: 'row_total' | 'balance') => (figures: readonly Figure[]) =>
    without(figures, ref, { value, status: 'inferred', rule: name });
  const inferred = rule('requests.received/business', 1, 'row_total')(received);

  test('stays where nothing it rests on changed', () => {
    const figures = [...inferred, ...figuresOf({ 'disputes.reconsideration.total': 2 })];
    const changed = applyChanges(report(figures), TEXT, [set('disputes.reconsideration.total', to(3))]);
    expect(cell(changed, 'requests.received/business')).toEqual({ value: 1, raw: '', status: 'inferred' });
  });

  test('cannot be read once the numbers around it leave another value', () => {
    const changed = applyChanges(report(inferred), TEXT, [set('requests.received/total', to(31))]);
    expect(cell(changed, 'requests.received/business')).toEqual({
      value: null,
      raw: '',
      status: 'unreadable',
    });
    expect(codes(changed, 'cells_inferred', 'cells_unreadable')).toEqual(['cells_unreadable undetermined']);
  });

  test('is corrected like any other cell', () => {
    const changed = applyChanges(report(inferred), TEXT, [set('requests.received/business', to(1))]);
    expect(cell(changed, 'requests.received/business')).toEqual({ value: 1, raw: '', status: 'corrected' });
    expect(codes(changed, 'row_sum', 'cells_inferred')).toEqual(['row_sum holds']);
  });

  test('of a row that is not printed is gone', () => {
    const columns = (metric: string, value: number) => figuresOf(row(metric, Array(7).fill(value)));
    const balanced = [
      ...columns('requests.received', 5),
      ...columns('requests.total_handled', 3),
      ...columns('requests.carried_out', 2),
      ...columns('requests.carried_in', 0).map((figure): Figure => ({
        ...figure,
        raw: '',
        status: 'inferred',
        rule: 'balance',
      })),
    ];
    const changed = applyChanges(report(balanced), TEXT, [set('requests.carried_out/other', to(1))]);
    expect(cell(changed, 'requests.carried_in/other')).toBeUndefined();
    expect(cell(changed, 'requests.carried_in/business')).toMatchObject({ value: 0, status: 'inferred' });
  });
});

describe('a part', () => {
  const parts = parsedReport({ sections: [{ ...section('overview', TEXT.slice(0, 11)), ordinal: 1 }] });

  test('has the text between its borders', () => {
    const { sections } = applyChanges(parts, TEXT, [
      { kind: 'section', target: 'overview', after: { heading: '一、总体情况', source: at('全年平稳。') } },
      { kind: 'section', target: 'other', after: { heading: null, source: at('一行') } },
    ]);
    expect(sections.map(({ ordinal, heading, text }) => [ordinal, heading, text])).toEqual([
      [1, '一、总体情况', '全年平稳。'],
      [6, null, '一行'],
    ]);
  });

  test('that is taken away is not in the report', () => {
    const changed = applyChanges(parts, TEXT, [{ kind: 'section', target: 'overview', after: null }]);
    expect(changed.sections).toEqual([]);
    expect(codes(changed)).toEqual(['section_missing undetermined']);
  });

  test('of several of its kind is named by its place', () => {
    const twice = parsedReport({
      form: 'free',
      sections: [
        { ...section('overview', TEXT.slice(0, 4)), ordinal: 1 },
        { ...section('overview', TEXT.slice(0, 4)), ordinal: 2 },
      ],
    });
    const { sections } = applyChanges(twice, TEXT, [
      { kind: 'section', target: 'overview:2', after: { heading: '二', source: at('全年平稳。') } },
    ]);
    expect(sections.map(({ heading }) => heading)).toEqual([null, '二']);
  });
});

test('who, which year and when are what the rules go by', () => {
  const changed = applyChanges(parsedReport(), TEXT, [
    {
      kind: 'identity',
      target: '',
      after: {
        division: { code: '410883', name: '孟州市', level: 'county' },
        organization: { name: '孟州市审计局', kind: 'department' },
        year: 2022,
      },
    },
    { kind: 'published_on', target: '', after: '2023-03-01' },
  ]);
  expect(changed).toMatchObject({ year: 2022, publishedOn: '2023-03-01' });
  expect(codes(changed)).toEqual(['published_late violated']);
});
