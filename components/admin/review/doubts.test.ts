import { expect, test } from 'vitest';
import type { FigureRef, FigureStatus } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import { asStored } from './as-stored';
import { doubtsOf, shownDoubts } from './doubts';
import { repairsOf } from './repairs';

const SOURCE = { page: null, line: 1, start: 0, end: 1 };
const APPLICANTS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_services',
  'other',
  'total',
] as const;

function row(
  metric: 'requests.granted' | 'requests.received',
  values: (number | null)[],
  status: FigureStatus = 'printed',
) {
  return APPLICANTS.map((applicant, index): [FigureRef, FigureView] => {
    const ref: FigureRef = `${metric}/${applicant}`;
    const value = values[index] ?? null;
    return [ref, { ref, metric, applicant, value, raw: String(value), status, rule: null, source: SOURCE }];
  });
}

function finding(code: FindingView['code'], figures: string[], rest: Partial<FindingView> = {}): FindingView {
  return {
    id: 'x',
    code,
    severity: 'warning',
    verdict: 'undetermined',
    figures,
    expression: '',
    params: {},
    source: SOURCE,
    basis: null,
    state: 'open',
    isOpen: true,
    decision: null,
    ...rest,
  };
}

const refsOf = (rows: [FigureRef, FigureView][]): string[] => rows.map(([ref]) => ref);

test('a broken row names the one value of the suspect that mends it', () => {
  const cells = row('requests.granted', [29, 1, 0, 0, 0, 0, 31]);
  const broken = finding('row_sum', refsOf(cells), {
    verdict: 'violated',
    params: { suspects: 'requests.granted/business requests.granted/total' },
  });
  expect(repairsOf(broken, new Map(cells)).map(({ ref, value, proof }) => [ref, value, proof])).toEqual([
    ['requests.granted/business', 2, '29 + [2] + 0 + 0 + 0 + 0 = 31'],
    ['requests.granted/total', 30, '29 + 1 + 0 + 0 + 0 + 0 = [30]'],
  ]);
});

test.each<[string, Partial<FindingView>, (number | null)[]]>([
  ['no suspect is named', { params: {} }, [29, 1, 0, 0, 0, 0, 31]],
  [
    'two cells together',
    { params: { suspects: 'requests.granted/business+requests.granted/total' } },
    [29, 1, 0, 0, 0, 0, 31],
  ],
  ['a number is not known', { params: { suspects: 'requests.granted/total' } }, [29, null, 0, 0, 0, 0, 31]],
  [
    'a count would fall below nothing',
    { params: { suspects: 'requests.granted/business' } },
    [40, 1, 0, 0, 0, 0, 31],
  ],
  [
    'a suspect of another year',
    { params: { suspects: '2020:requests.granted/business' } },
    [29, 1, 0, 0, 0, 0, 31],
  ],
])('nothing is proposed where %s', (_, rest, values) => {
  const cells = row('requests.granted', values);
  expect(
    repairsOf(finding('row_sum', refsOf(cells), { verdict: 'violated', ...rest }), new Map(cells)),
  ).toEqual([]);
});

test('inferred cells are one doubt a row, alike, with ways to settle them; what holds is none', () => {
  const figures = new Map([
    ...row('requests.granted', [1], 'inferred'),
    ...row('requests.received', [1], 'inferred'),
  ]);
  const doubts = doubtsOf(
    [
      finding('row_sum', [], { verdict: 'holds' }),
      finding('division_uncertain', []),
      finding('cells_inferred', ['requests.granted/other', 'requests.received/other'], {
        params: { table: 3, rule: 'row_total' },
      }),
    ],
    figures,
  );
  expect(doubts.map(({ refs, choices }) => [refs, choices.map(({ id }) => id)])).toEqual([
    [['requests.granted/other'], ['leave', 'unreadable', 'value']],
    [['requests.received/other'], ['leave', 'unreadable', 'value']],
    [[], ['leave', 'part']],
  ]);
  const [first, second] = doubts;
  expect(shownDoubts(doubts, new Map()).map(({ likeOnes }) => likeOnes.length)).toEqual([2, 1]);
  expect(shownDoubts(doubts, new Map([[first?.key ?? '', 'leave']])).map(({ doubt }) => doubt.key)).toEqual([
    first?.key,
    second?.key,
    doubts[2]?.key,
  ]);
});

test.each<[string, FindingView[]]>([
  [
    'parts that are missing',
    [
      finding('section_missing', [], { params: { section: 'disputes' }, source: null }),
      finding('section_missing', [], { params: { section: 'problems' }, source: null }),
    ],
  ],
  [
    'tables that are missing',
    [
      finding('table_missing', [], { params: { section: 'disclosure' }, source: null }),
      finding('table_missing', [], { params: { section: 'requests' }, source: null }),
    ],
  ],
  [
    'rows of two tables',
    [
      finding('rows_missing', [], { params: { table: 2, count: 1, rows: 'a' }, source: null }),
      finding('rows_missing', [], { params: { table: 4, count: 1, rows: '' }, source: null }),
    ],
  ],
  [
    'stray numbers that say the same at two places',
    [
      finding('stray_number', [], { params: { table: 3, raw: '8' } }),
      finding('stray_number', [], { params: { table: 3, raw: '8' }, source: { ...SOURCE, start: 9 } }),
    ],
  ],
])('%s are two doubts, and what was said of one is not said of the other', (_, findings) => {
  const keys = doubtsOf(findings, new Map()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  const decided = new Map([[keys[0] ?? '', 'leave']]);
  expect(shownDoubts(doubtsOf(findings, new Map()), decided)).toHaveLength(2);
});

test('a doubt keeps its key when another that says the same of another place is settled', () => {
  const at = (start: number) =>
    finding('stray_number', [], {
      params: { words: '7' },
      source: { page: null, line: start, start, end: start + 1 },
    });
  const keysOf = (...findings: FindingView[]) => doubtsOf(findings, new Map()).map(({ key }) => key);
  const [first, second] = keysOf(at(1), at(9));
  expect(keysOf(at(9))).toEqual([second]);
  expect(keysOf(at(1))).toEqual([first]);
  expect(first).not.toBe(second);
});

test('a finding tried again is the stored one where it is about the same and says the same', () => {
  const missing = (section: string, rest: Partial<FindingView> = {}) =>
    finding('section_missing', [], { params: { section }, source: null, ...rest });
  const stored = [
    missing('disputes', { id: 'a', state: 'explained', isOpen: false }),
    missing('problems', { id: 'b' }),
    finding('row_sum', ['requests.granted/total'], {
      id: 'c',
      expression: '1 = 2',
      params: { metric: 'requests.granted' },
    }),
  ];
  const tried = [
    missing('problems'),
    finding('row_sum', ['requests.granted/total'], {
      expression: '1 = 3',
      params: { metric: 'requests.granted' },
    }),
    missing('disputes'),
  ];
  expect(asStored(stored, tried).map(({ id }) => id)).toEqual(['b', 'x', 'a']);
});

test('of two findings that say the same, each is the stored one in its own place', () => {
  const at = (start: number, rest: Partial<FindingView> = {}) =>
    finding('stray_number', [], {
      params: { words: '7' },
      source: { page: null, line: start, start, end: start + 1 },
      ...rest,
    });
  const stored = [at(1, { id: 'a' }), at(9, { id: 'b' })];
  expect(asStored(stored, [at(1), at(9), at(20)]).map(({ id, source }) => [id, source?.start])).toEqual([
    ['a', 1],
    ['b', 9],
    ['x', 20],
  ]);
});
