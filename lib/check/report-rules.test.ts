import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../domain/finding-codes';
import type { ParsedReport } from '../domain/report';
import { figuresOf, parsedReport, section } from '../fixtures/parsed-report';
import { checkReport } from './check-report';
import { ACROSS_RULES, REPORT_RULES, SUM_RULES, YEAR_SUM_RULES } from './rules';

const verdicts = (code: string, known: Partial<ParsedReport>): string[] =>
  checkReport(parsedReport(known))
    .filter((finding) => finding.code === code)
    .map(({ verdict, expression }) => (expression === '' ? verdict : `${verdict}: ${expression}`));

describe('the list of rules', () => {
  it('names every code once, and only codes of the archive', () => {
    const codes = [
      ...[...SUM_RULES, ...YEAR_SUM_RULES, ...ACROSS_RULES].map(({ code }) => code),
      ...REPORT_RULES.flatMap((rule) => rule.codes),
    ];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !FINDING_CODES.includes(code))).toEqual([]);
  });
});

describe('rules_competence', () => {
  it.each([
    ['violated', 'county', 'government', 2, ['violated: 2']],
    ['violated', 'township', 'township', 1, ['violated: 1']],
    ['holds', 'county', 'government', 0, ['holds: 0']],
    ['undetermined', 'prefecture', 'department', 2, ['undetermined: 2']],
    ['holds', 'province', 'department', 0, ['holds: 0']],
    ['not applicable', 'prefecture', 'government', 2, []],
    ['not applicable', 'central', 'department', 2, []],
    ['not applicable without a number', 'county', 'government', null, []],
  ] as const)('%s: a %s %s with %s rules', (_, level, kind, value, expected) => {
    const known = {
      division: { code: '410883', name: '某地', level },
      organization: { name: '某机关', kind },
      figures: figuresOf({ 'disclosure.rules.issued': value }),
    };
    expect(verdicts('rules_competence', known)).toEqual(expected);
  });

  it('names all cells that must be 0 together', () => {
    const figures = figuresOf({ 'disclosure.rules.issued': 1, 'disclosure.rules.in_force': 6 });
    const division = { code: '410883', name: '某地', level: 'county' } as const;
    const finding = checkReport(parsedReport({ figures, division })).find(
      ({ code }) => code === 'rules_competence',
    );
    expect(finding?.params['suspects']).toBe('disclosure.rules.issued+disclosure.rules.in_force');
  });
});

describe('when a report was published', () => {
  it.each([
    ['department', 2022, '2023-02-06', 'violated'],
    ['department', 2022, '2023-01-31', 'holds'],
    ['department', 2017, '2018-02-06', 'holds'],
    ['government', 2022, '2023-04-06', 'violated'],
    ['government', 2022, '2023-03-31', 'holds'],
    ['office', 2022, '2023-03-01', 'holds'],
    ['township', 2022, '2023-06-01', null],
    ['government', 2022, null, null],
    ['government', 2022, '2022-11-30', null],
  ] as const)('a %s on %d, on %s, too late: %s', (kind, year, publishedOn, verdict) => {
    const known = { year, publishedOn, organization: { name: '某机关', kind } };
    expect(verdicts('published_late', known).map((text) => text.split(':')[0])).toEqual(
      verdict === null ? [] : [verdict],
    );
  });

  it.each([
    ['2018-12-31', ['violated: 2018-12-31 ≤ 2018-12-31']],
    ['2018-07-01', ['violated: 2018-07-01 ≤ 2018-12-31']],
    ['2019-01-01', []],
    [null, []],
  ])('on 2018, on %s, before the year ended', (publishedOn, expected) => {
    expect(verdicts('published_early', { year: 2018, publishedOn })).toEqual(expected);
  });
});

describe('period_covered', () => {
  const source = { page: null, line: 2, start: 10, end: 40 };
  it.each([
    ['the whole year', '2020-01-01', '2020-12-31', 'holds'],
    ['one day short', '2020-01-01', '2020-12-30', 'violated'],
    ['half a year', '2020-01-01', '2020-06-30', 'violated'],
    ['another year', '2019-01-01', '2019-12-31', 'violated'],
    ['two years', '2019-01-01', '2020-12-31', 'violated'],
    ['a beginning that lost characters', null, '2020-12-31', 'undetermined'],
    ['a wrong beginning and an end that lost characters', '2020-02-01', null, 'violated'],
    ['nothing legible', null, null, 'undetermined'],
  ] as const)('%s', (_, from, to, verdict) => {
    expect(verdicts('period_covered', { period: { from, to, raw: '…', source } })).toEqual([
      `${verdict}: ${from ?? '?'} … ${to ?? '?'}`,
    ]);
  });

  it.each([
    ['not printed', { period: null }],
    ['of no year', { year: null, period: { from: null, to: null, raw: '', source } }],
  ])('says nothing where it is %s', (_, known) => {
    expect(verdicts('period_covered', known)).toEqual([]);
  });
});

describe('amount_unit', () => {
  const of = (amount: number | null, text: string): string[] =>
    verdicts('amount_unit', {
      figures: figuresOf({ 'disclosure.fees.amount': amount }),
      sections: [section('overview', text)],
    });
  it.each<[string, number | null, string, string[]]>([
    ['holds where the text names it', 1250.5, '行政事业性收费1250.5万元。', ['holds: 1250.5']],
    ['holds in another unit', 1250.5, '行政事业性收费12505000元。', ['holds: 1250.5']],
    [
      'is violated by 元 under 万元',
      12505000,
      '全年行政事业性收费1250.5万元。',
      ['violated: 12505000 = 10000 × 1250.5'],
    ],
    ['says nothing of other amounts', 1250.5, '行政事业性收费1300万元。', []],
    ['says nothing of about as much', 12500000, '行政事业性收费约1250万元。', []],
    ['says nothing of an amount of something else', 12505000, '投入经费1250.5万元。', []],
    ['says nothing without the cell', null, '行政事业性收费1250.5万元。', []],
  ])('%s', (_, amount, text, expected) => {
    expect(of(amount, text)).toEqual(expected);
  });
});

describe('processing_fee', () => {
  const of = (text: string, amount: number | null, year = 2023, overview = ''): string[] =>
    verdicts('processing_fee', {
      year,
      form: '2021',
      figures: figuresOf({ 'disclosure.fees.amount': amount }),
      sections: [section('overview', overview), section('other', text)],
    });
  it.each<[string, string, number | null, string[]]>([
    ['none beside much in table 2 is no contradiction', '全年未收取信息处理费。', 7730.28, ['holds']],
    ['0 元 is none', '信息处理费的收取依照办法，全年收取0元。', 0, ['holds']],
    ['an amount within table 2', '全年收取信息处理费380元。', 4068.208, ['holds: 380 ÷ 10000 = 0.038']],
    ['what rounding to whole 万元 hides', '共收取信息处理费380元。', 0, ['holds: 380 ÷ 10000 = 0.038']],
    [
      'more than the whole of table 2',
      '收取信息处理费共计39400元。',
      1.2,
      ['undetermined: 39400 ÷ 10000 = 3.94 > 1.2'],
    ],
    ['no sum of the tariff', '收取信息处理费385元。', null, ['undetermined: 385']],
    ['the total, not its part', '收取信息处理费400元，其中城管局200元。', 9, ['holds: 400 ÷ 10000 = 0.04']],
    ['the tariff itself is no amount', '信息处理费按件计收，11至30件的部分100元/件。', 9, []],
    [
      'an amount in the next sentence',
      '信息处理费依照办法收取。全县共收380元。',
      9,
      ['holds: 380 ÷ 10000 = 0.038'],
    ],
    ['nothing said', '无。', 9, []],
  ])('%s', (_, text, amount, expected) => {
    expect(of(text, amount)).toEqual(expected);
  });

  it('is violated where the report says both', () => {
    expect(of('全年未收取信息处理费。', null, 2023, '收取信息处理费200元。')).toEqual(['violated: 0 ≠ 200']);
  });

  it.each(['其中乡镇未收取信息处理费。', '2022年没有收取信息处理费。'])('is not by %s', (text) => {
    expect(of(text, null, 2023, '收取信息处理费200元。')).toEqual(['holds: 200 ÷ 10000 = 0.02']);
  });

  it('knows no tariff before 2021', () => {
    expect(of('收取信息处理费385元。', null, 2020)).toEqual(['holds: 385 ÷ 10000 = 0.0385']);
  });
});
