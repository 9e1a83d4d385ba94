import { describe, expect, it } from 'vitest';
import { APPLICANTS, METRIC_KEYS, METRICS, type MetricKey } from '../domain/metrics';
import { figureRef, type Figure, type ParsedReport } from '../domain/report';
import { DISPUTE_BLOCKS } from '../domain/sums';
import { figure, parsedReport } from '../fixtures/parsed-report';
import { checkReport } from './check-report';

const reportOf = (figures: Figure[]): ParsedReport => parsedReport({ figures });

const row = (metric: MetricKey, values: (number | null)[]): Figure[] =>
  APPLICANTS.map((applicant, column) => figure(metric, applicant, values[column] ?? null));

const verdicts = (figures: Figure[], code: string): string[] =>
  checkReport(reportOf(figures))
    .filter((finding) => finding.code === code)
    .map((finding) => `${finding.verdict}: ${finding.expression}`);

describe('row_sum', () => {
  it.each<[string, (number | null)[], string]>([
    ['holds', [1, 2, 0, 0, 0, 0, 3], 'holds: 1 + 2 + 0 + 0 + 0 + 0 = 3'],
    ['is violated', [1, 2, 0, 0, 0, 0, 4], 'violated: 1 + 2 + 0 + 0 + 0 + 0 = 3 ≠ 4'],
    [
      'is undetermined with an unknown cell',
      [1, 2, 0, null, 0, 0, 4],
      'undetermined: 1 + 2 + 0 + ? + 0 + 0 = 4',
    ],
    [
      'is violated when the known cells alone are too many',
      [1, 2, 0, null, 0, 0, 2],
      'violated: 1 + 2 + 0 + ? + 0 + 0 = 3 ≠ 2',
    ],
  ])('%s', (_case, values, expected) => {
    expect(verdicts(row('requests.granted', values), 'row_sum')).toEqual([expected]);
  });

  it('says nothing of a row whose missing cell was taken from this sum', () => {
    const cells = row('requests.granted', [1, 2, 0, 0, 0, 0, 3]).map((cell) =>
      cell.applicant === 'other'
        ? { ...cell, raw: '', status: 'inferred' as const, rule: 'row_total' as const }
        : cell,
    );
    expect(verdicts(cells, 'row_sum')).toEqual([]);
  });
});

describe('balance', () => {
  const rows = (carriedOut: number): Figure[] => [
    ...row('requests.received', [9, 0, 0, 0, 0, 0, 9]),
    ...row('requests.carried_in', [1, 0, 0, 0, 0, 0, 1]),
    ...row('requests.total_handled', [8, 0, 0, 0, 0, 0, 8]),
    ...row('requests.carried_out', [carriedOut, 0, 0, 0, 0, 0, carriedOut]),
  ];
  it('holds in every column', () => {
    expect(verdicts(rows(2), 'balance').every((text) => text.startsWith('holds'))).toBe(true);
    expect(verdicts(rows(2), 'balance')).toHaveLength(7);
  });
  it('names the columns in which it breaks', () => {
    expect(verdicts(rows(3), 'balance').filter((text) => text.startsWith('violated'))).toEqual([
      'violated: 9 + 1 = 10 ≠ 8 + 3 = 11',
      'violated: 9 + 1 = 10 ≠ 8 + 3 = 11',
    ]);
  });
});

describe('column_sum', () => {
  it('is undetermined while an outcome row is not printed', () => {
    const figures = [
      ...row('requests.granted', [8, 0, 0, 0, 0, 0, 8]),
      ...row('requests.total_handled', [8, 0, 0, 0, 0, 0, 8]),
    ];
    expect(verdicts(figures, 'column_sum')[0]).toMatch(/^undetermined: 8 \+ \?/);
  });
});

describe('disputes_sum', () => {
  it('finds the breach of a total of 0 under four numbers', () => {
    const [block] = DISPUTE_BLOCKS;
    const figures = (block ?? []).map((metric, index) =>
      figure(metric, null, [10, 1, 0, 0, 0][index] ?? null),
    );
    expect(verdicts(figures, 'disputes_sum')).toEqual(['violated: 10 + 1 + 0 + 0 = 11 ≠ 0']);
  });
});

describe('impossible_count', () => {
  it.each<[MetricKey, number, boolean]>([
    ['disclosure.procurement.items', 28.6232, true],
    ['disclosure.procurement.amount', 28.6232, false],
    ['disclosure.licensing.items_change', -27, false],
    ['disclosure.licensing.decisions', -27, true],
  ])('%s %d', (metric, value, found) => {
    expect(verdicts([figure(metric, null, value)], 'impossible_count')).toHaveLength(found ? 1 : 0);
  });
});

describe('suspects', () => {
  const outcomes: [MetricKey, number[]][] = [
    ['requests.received', [9, 3, 0, 0, 0, 0, 12]],
    ['requests.carried_in', [2, 0, 0, 0, 0, 0, 2]],
    ['requests.granted', [6, 3, 0, 0, 0, 0, 9]],
    ['requests.unavailable.not_held', [3, 0, 0, 0, 0, 0, 3]],
    ['requests.total_handled', [9, 3, 0, 0, 0, 0, 12]],
    ['requests.carried_out', [2, 0, 0, 0, 0, 0, 2]],
  ];
  const complete = METRIC_KEYS.filter(
    (key) => METRICS[key].table === 3 && METRICS[key].forms.some((form) => form === '2019'),
  );

  it('names the one cell that is wrong, wherever it stands', () => {
    const cells = complete.flatMap((metric) => APPLICANTS.map((applicant) => ({ metric, applicant })));
    const found = cells.filter((wrong) => {
      const figures = complete.flatMap((metric) =>
        row(metric, outcomes.find(([name]) => name === metric)?.[1] ?? [0, 0, 0, 0, 0, 0, 0]),
      );
      const damaged = figures.map((cell) =>
        cell.metric === wrong.metric && cell.applicant === wrong.applicant
          ? { ...cell, value: (cell.value ?? 0) + 7 }
          : cell,
      );
      const broken = checkReport(reportOf(damaged)).filter((finding) => finding.verdict === 'violated');
      return broken.length > 0 && broken.every((finding) => finding.params['suspects'] === figureRef(wrong));
    });
    expect(found.length).toBe(cells.length);
  });
});
