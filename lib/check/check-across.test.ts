import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Form } from '../domain/metrics';
import { figuresOf } from '../fixtures/parsed-report';
import { checkAcross } from './check-across';
import type { OtherReport } from './checked-report';

type Values = Readonly<Record<string, number | null>>;

function report(year: number, values: Values, form: Form = '2021'): OtherReport {
  return {
    versionId: `version of ${year}`,
    organizationId: 'body',
    organization: '青溪县人民政府',
    year,
    form,
    isSample: false,
    figures: figuresOf(values),
    prints: [],
  };
}

function verdicts(code: string, own: OtherReport, ...others: OtherReport[]): string[] {
  return checkAcross(own, others)
    .filter((finding) => finding.code === code)
    .map(({ verdict, expression }) => `${verdict}: ${expression}`);
}

describe('carry_over', () => {
  const inOf = (value: number | null): Values => ({ 'requests.carried_in/total': value });
  const outOf = (value: number | null): Values => ({ 'requests.carried_out/total': value });
  it.each<[string, number | null, number | null, string[]]>([
    ['holds', 121, 121, ['holds: 121 = 121〔2022〕']],
    ['is violated', 120, 121, ['violated: 120 ≠ 121〔2022〕']],
    ['is undetermined where this year is not known', null, 121, ['undetermined: ? = 121〔2022〕']],
    ['is undetermined where the year before is not known', 121, null, ['undetermined: 121 = ?〔2022〕']],
    ['is not applicable where neither is known', null, null, []],
  ])('%s', (_, carriedIn, carriedOut, expected) => {
    expect(verdicts('carry_over', report(2023, inOf(carriedIn)), report(2022, outOf(carriedOut)))).toEqual(
      expected,
    );
  });

  it('joins the two forms', () => {
    expect(verdicts('carry_over', report(2021, inOf(3)), report(2020, outOf(3), '2019'))).toEqual([
      'holds: 3 = 3〔2020〕',
    ]);
  });

  it.each([
    ['two years before', report(2021, outOf(5))],
    ['a report in free form', report(2022, outOf(5), 'free')],
    ['another body', { ...report(2022, outOf(5)), organizationId: 'another' }],
  ])('does not look at %s', (_, other) => {
    expect(verdicts('carry_over', report(2023, inOf(4)), other)).toEqual([]);
  });

  it('rests on the version of the year before and names its cell', () => {
    const [finding] = checkAcross(report(2023, inOf(120)), [report(2022, outOf(121))]);
    expect(finding).toMatchObject({
      figures: ['requests.carried_in/total'],
      basis: { versionId: 'version of 2022', figures: ['requests.carried_out/total'] },
      params: { before: 2022, suspects: 'requests.carried_in/total 2022:requests.carried_out/total' },
    });
  });

  it('suspects the cell of the other year that its own table contradicts', () => {
    const before = report(2022, {
      'requests.carried_out/natural_person': 4,
      'requests.carried_out/business': 0,
      'requests.carried_out/research': 0,
      'requests.carried_out/public_welfare': 0,
      'requests.carried_out/legal_services': 0,
      'requests.carried_out/other': 0,
      'requests.carried_out/total': 14,
    });
    const [finding] = checkAcross(report(2023, inOf(4)), [before]).filter(
      ({ verdict }) => verdict === 'violated',
    );
    expect(finding?.params['suspects']).toBe('2022:requests.carried_out/total');
  });
});

describe('in_force_total', () => {
  const before = (value: number | null): OtherReport =>
    report(2022, { 'disclosure.normative_documents.in_force': value });
  const own = (issued: number | null, repealed: number | null, inForce: number | null, form: Form = '2021') =>
    report(
      2023,
      {
        'disclosure.normative_documents.issued': issued,
        'disclosure.normative_documents.repealed': repealed,
        'disclosure.normative_documents.in_force': inForce,
      },
      form,
    );
  it.each<[string, OtherReport, OtherReport, string[]]>([
    ['holds', own(50, 227, 420), before(597), ['holds: 597〔2022〕 + 50 = 420 + 227']],
    ['is violated', own(50, 227, 421), before(597), ['violated: 597〔2022〕 + 50 = 647 ≠ 421 + 227 = 648']],
    ['is undetermined', own(50, null, 420), before(597), ['undetermined: 597〔2022〕 + 50 = 420 + ?']],
    [
      'is violated whatever an unknown cell is',
      own(50, null, 700),
      before(597),
      ['violated: 597〔2022〕 + 50 = 647 ≠ 700 + ? = 700'],
    ],
  ])('%s', (_, now, then, expected) => {
    expect(verdicts('in_force_total', now, then)).toEqual(expected);
  });

  it('is a warning, for documents also lapse', () => {
    const found = checkAcross(own(50, 227, 400), [before(597)]);
    expect(found.map(({ severity, verdict }) => [severity, verdict])).toEqual([['warning', 'violated']]);
  });

  it('is never joined with what the 2019 form counts', () => {
    const old = report(2022, { 'disclosure.normative_documents.total_public': 597 }, '2019');
    expect(checkAcross(own(50, 227, 420), [old])).toEqual([]);
  });
});

describe('public_total', () => {
  const old = (year: number, newly: number | null, total: number | null): OtherReport =>
    report(
      year,
      {
        'disclosure.normative_documents.newly_public': newly,
        'disclosure.normative_documents.total_public': total,
      },
      '2019',
    );
  it.each<[string, number | null, number | null, number | null, string]>([
    ['holds', 5, 35, 30, 'holds: 35 ≤ 30〔2019〕 + 5'],
    ['holds where documents left', 5, 20, 30, 'holds: 20 ≤ 30〔2019〕 + 5'],
    ['is violated', 5, 40, 30, 'violated: 40 > 30〔2019〕 + 5 = 35'],
    ['is undetermined', null, 40, 30, 'undetermined: 40 ≤ 30〔2019〕 + ?'],
  ])('%s', (_, newly, total, before, expected) => {
    expect(verdicts('public_total', old(2020, newly, total), old(2019, 1, before))).toEqual([expected]);
  });
});

describe('items_total', () => {
  const items = (year: number, last: number | null, change: number | null): OtherReport =>
    report(
      year,
      { 'disclosure.licensing.items_last_year': last, 'disclosure.licensing.items_change': change },
      '2019',
    );
  it.each<[string, number | null, number | null, number | null, string]>([
    ['holds', 93, 120, -27, 'holds: 120〔2019〕 − 27〔2019〕 = 93'],
    ['is violated', 100, 120, -27, 'violated: 120〔2019〕 − 27〔2019〕 = 93 ≠ 100'],
    [
      'is undetermined, for a change may be below 0',
      5,
      120,
      null,
      'undetermined: 120〔2019〕 + ?〔2019〕 = 5',
    ],
  ])('%s', (_, last, before, change, expected) => {
    expect(verdicts('items_total', items(2020, last, 3), items(2019, before, change))).toEqual([expected]);
  });

  it('is not applicable in the 2021 form', () => {
    expect(verdicts('items_total', report(2021, {}), items(2020, 9, 1))).toEqual([]);
  });
});

describe('amount_jump', () => {
  const fees = (year: number, value: number | null): OtherReport =>
    report(year, { 'disclosure.fees.amount': value });
  it.each<[string, number | null, [number, number | null][], string[]]>([
    ['holds', 72701.2578, [[2022, 59237.2449]], ['holds: 72701.2578 ÷ 59237.2449〔2022〕 = 1.23']],
    [
      'is undetermined at about 10,000 times as much',
      592372449,
      [[2022, 60000]],
      ['undetermined: 592372449 ÷ 60000〔2022〕 = 9870'],
    ],
    ['is said at the larger amount only', 6, [[2022, 60000]], []],
    [
      'looks at the nearest year',
      50,
      [
        [2019, 4],
        [2024, 40],
      ],
      ['holds: 50 ÷ 40〔2024〕 = 1.25'],
    ],
    [
      'passes over a year without an amount',
      50,
      [
        [2022, 0],
        [2021, 40],
      ],
      ['holds: 50 ÷ 40〔2021〕 = 1.25'],
    ],
    ['is not applicable alone', 50, [], []],
    ['is not applicable to 0', 0, [[2022, 40]], []],
  ])('%s', (_, value, others, expected) => {
    expect(
      verdicts('amount_jump', fees(2023, value), ...others.map(([year, amount]) => fees(year, amount))),
    ).toEqual(expected);
  });
});

const FIGURES = '../shared/figures';
const here = existsSync(FIGURES);
if (!here && process.env['CI']) throw new Error(`${FIGURES} is missing`);

describe.skipIf(!here)('two real years of one body', () => {
  const read = (year: number): OtherReport => {
    const { figures } = JSON.parse(readFileSync(`${FIGURES}/suqian-${year}.json`, 'utf8')) as {
      figures: Values;
    };
    return report(year, figures);
  };

  it('carry over, roll forward and keep their unit', () => {
    const findings = checkAcross(read(2024), [read(2023)]);
    expect(findings.map(({ code, verdict }) => `${code} ${verdict}`)).toEqual([
      ...Array<string>(7).fill('carry_over holds'),
      'in_force_total holds',
      'in_force_total holds',
      'amount_jump holds',
    ]);
  });

  it('say of the earlier one only that its amount is of the same size', () => {
    expect(checkAcross(read(2023), [read(2024)]).map(({ code }) => code)).toEqual(['amount_jump']);
  });

  it.each([
    ['requests.carried_in/natural_person', 119],
    ['requests.carried_out/total', 125],
  ])('show a carried number changed by one: %s', (ref, value) => {
    const year = ref.includes('_in') ? 2024 : 2023;
    const changed = (each: number): OtherReport => {
      const whole = read(each);
      return each === year ? report(each, { ...valuesOf(whole), [ref]: value }) : whole;
    };
    const [finding] = checkAcross(changed(2024), [changed(2023)]).filter(
      ({ verdict }) => verdict === 'violated',
    );
    expect(finding?.code).toBe('carry_over');
    expect(finding?.params['suspects']).toBe(year === 2024 ? ref : `2023:${ref}`);
  });

  const valuesOf = ({ figures }: OtherReport): Values =>
    Object.fromEntries(
      figures.map(({ metric, applicant, value }) => [
        applicant === null ? metric : `${metric}/${applicant}`,
        value,
      ]),
    );
});
