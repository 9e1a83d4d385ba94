import { describe, expect, it } from 'vitest';
import type { MetricKey } from '../../domain/metrics';
import type { ParsedReport } from '../../domain/report';
import { narrativeClaims } from './narrative-claims';

const FIGURES: readonly (readonly [MetricKey, number])[] = [
  ['requests.received', 30],
  ['requests.carried_in', 0],
  ['requests.total_handled', 28],
  ['requests.carried_out', 2],
];
const cell = { page: null, line: 9, start: 900, end: 901 };

function reportOf(text: string): ParsedReport {
  return {
    title: null,
    year: 2022,
    form: '2021',
    division: null,
    organization: { name: '青溪县人民政府', kind: 'government' },
    publishedOn: null,
    period: null,
    sections: [
      {
        kind: 'overview',
        ordinal: 1,
        heading: null,
        text,
        source: { page: null, line: 1, start: 0, end: text.length },
      },
    ],
    figures: FIGURES.map(([metric, value]) => ({
      metric,
      applicant: 'total',
      value,
      raw: String(value),
      status: 'printed',
      source: cell,
    })),
    statistics: [],
    findings: [],
    divisionCandidates: [],
    organizationCandidates: [],
  };
}

const findings = (text: string): unknown[] =>
  narrativeClaims(reportOf(text)).map(({ code, verdict, expression, params }) => [
    code,
    verdict,
    expression || params['count'],
  ]);

describe('narrativeClaims', () => {
  it('has one finding for each claim, and sentences of their own for sums of the text', () => {
    expect(findings('全县收到信息公开申请31件，办结28件，结转下年度3件。')).toEqual([
      ['claim_contradicts', 'violated', '31 ≠ 30'],
      ['claim_agrees', 'holds', '28 = 28'],
      ['claim_contradicts', 'violated', '3 ≠ 2'],
      ['sentence_balance', 'holds', '31 = 28 + 3'],
    ]);
  });

  it('puts what no table counts, and what one body did, into one note that opens no doubt', () => {
    const text = '发布信息400条，其中县公安局受理信息公开申请6件，举办培训3次，未收取信息处理费。';
    expect(findings(text)).toEqual([['claims_beyond_tables', 'holds', 4]]);
  });
});
