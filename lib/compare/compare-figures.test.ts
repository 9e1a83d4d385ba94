import { describe, expect, test } from 'vitest';
import type { Form, MetricKey } from '../domain/metrics';
import { metric } from '../domain/metrics';
import { compareFigures, type ComparableFigure, type ComparableReport } from './compare-figures';
import { compareRates } from './compare-rates';

function report(form: Form, values: Partial<Record<MetricKey, number | null>>): ComparableReport {
  const figures = Object.entries(values).map(([key, value]): ComparableFigure => {
    const name = key as MetricKey;
    return {
      metric: name,
      applicant: metric(name).table === 3 ? 'total' : null,
      value,
      raw: value === null ? '' : String(value),
      status: value === null ? 'blank' : 'printed',
    };
  });
  return { form, figures };
}

function row(key: MetricKey, ...reports: ComparableReport[]) {
  return compareFigures(reports).find((each) => each.metric === key);
}

describe('compareFigures', () => {
  test.each([
    ['fewer', 30, 1, { kind: 'difference', absolute: -29, relative: -29 / 30 }],
    ['equal', 5, 5, { kind: 'difference', absolute: 0, relative: 0 }],
    ['no percentage of 0', 0, 4, { kind: 'difference', absolute: 4, relative: null }],
  ])('%s', (_, base, value, difference) => {
    const cells = row(
      'requests.granted',
      report('2019', { 'requests.granted': base }),
      report('2021', { 'requests.granted': value }),
    )?.cells;
    expect(cells?.[0]).toMatchObject({ value: base, difference: { kind: 'base' } });
    expect(cells?.[1]).toMatchObject({ value, difference });
  });

  test('decimals keep no binary tail', () => {
    const cells = row(
      'disclosure.fees.amount',
      report('2021', { 'disclosure.fees.amount': 0.1 }),
      report('2021', { 'disclosure.fees.amount': 0.3 }),
    )?.cells;
    expect(cells?.[1]).toMatchObject({ difference: { absolute: 0.2 } });
  });

  test('what the base does not print gives no difference, never a difference to 0', () => {
    const granted = row('requests.granted', report('2019', {}), report('2019', { 'requests.granted': 3 }));
    expect(granted?.cells).toMatchObject([
      { kind: 'not_printed' },
      { value: 3, difference: { kind: 'no_base' } },
    ]);
    expect(granted?.differs).toBe(false);
  });

  test('a blank cell is unknown, not 0', () => {
    const cells = row(
      'requests.granted',
      report('2019', { 'requests.granted': 3 }),
      report('2019', { 'requests.granted': null }),
    )?.cells;
    expect(cells?.[1]).toMatchObject({ kind: 'unknown', figure: { status: 'blank' } });
  });

  test('a metric of one form only is not subtracted', () => {
    const old = report('2019', { 'disclosure.rules.newly_made': 2 });
    const young = report('2021', { 'disclosure.rules.issued': 3 });
    expect(row('disclosure.rules.newly_made', old, young)?.cells[1]).toEqual({
      kind: 'not_in_form',
      form: '2021',
    });
    expect(row('disclosure.rules.issued', old, young)?.cells[1]).toMatchObject({
      difference: { kind: 'not_comparable' },
    });
  });

  test.each([
    [
      'all three printed',
      {
        'requests.other_handling.not_corrected': 1,
        'requests.other_handling.fee_unpaid': 0,
        'requests.other_handling.remaining': 4,
      },
      { kind: 'sum', parts: [1, 0, 4], value: 5, difference: { absolute: -3 } },
    ],
    [
      'one of them not printed',
      { 'requests.other_handling.not_corrected': 1, 'requests.other_handling.remaining': 4 },
      { kind: 'not_printed' },
    ],
  ])('（六）其他处理 of the 2021 form: %s', (_, parts, expected) => {
    const cells = row(
      'requests.other_handling.all',
      report('2019', { 'requests.other_handling.all': 8 }),
      report('2021', parts),
    )?.cells;
    expect(cells?.[1]).toMatchObject(expected);
  });

  test('（六）其他处理 printed as one row in a 2021 form is taken as printed', () => {
    const cells = row(
      'requests.other_handling.all',
      report('2021', { 'requests.other_handling.all': 2 }),
      report('2019', { 'requests.other_handling.all': 3 }),
    )?.cells;
    expect(cells).toMatchObject([{ value: 2 }, { value: 3, difference: { absolute: 1 } }]);
  });

  test('a report without tables prints none of the metrics', () => {
    const cells = row(
      'requests.granted',
      report('2021', { 'requests.granted': 1 }),
      report('free', {}),
    )?.cells;
    expect(cells?.[1]).toEqual({ kind: 'not_in_form', form: 'free' });
  });
});

describe('compareRates', () => {
  test.each([
    ['a share', 30, 57, { kind: 'rate', numerator: 30, denominator: 57, share: 30 / 57, fewCases: false }],
    ['few cases', 1, 9, { kind: 'rate', fewCases: true }],
    ['0 of 0', 0, 0, { kind: 'nothing_to_divide', numerator: 0 }],
    ['an unknown denominator', 1, null, { kind: 'unknown' }],
  ])('%s', (_, granted, handled, expected) => {
    const rates = compareRates([
      report('2019', { 'requests.granted': granted, 'requests.total_handled': handled }),
    ]);
    expect(rates.find((each) => each.rate === 'granted')?.cells[0]).toMatchObject(expected);
  });
});
