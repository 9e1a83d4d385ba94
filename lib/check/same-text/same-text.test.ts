import { describe, expect, it } from 'vitest';
import type { ParsedReport } from '../../domain/report';
import { parsedReport, section } from '../../fixtures/parsed-report';
import type { OtherReport } from '../checked-report';
import { sameText } from './same-text';
import { textPrints } from './text-prints';

const SUBJECTS = [
  '窗口登记',
  '网站更新',
  '政策解读',
  '队伍培训',
  '栏目检查',
  '平台改版',
  '督查考核',
  '群众来信',
];
/** A narrative of our own, whose numbers and names change with the report. */
const narrative = (place: string, year: number, base: number): string =>
  SUBJECTS.map(
    (subject, index) =>
      `${year}年，${place}把${subject}列入年度重点，先后开会${base + index}次，形成清单${base * 2 + index}份，由专人逐项核对后对外公布。`,
  ).join('\n');
const PHRASES = '本部分以表格形式报告，表格如下，数据由各单位汇总。\n根据有关规定编制本报告，请社会监督。\n';

function report(place: string, year: number, text: string, more: Partial<OtherReport> = {}): OtherReport {
  const parsed: ParsedReport = parsedReport({
    year,
    organization: { name: `${place}人民政府`, kind: 'government' },
    division: { code: '410883', name: place, level: 'county' },
    sections: [section('overview', text)],
  });
  return {
    versionId: `${place} ${year}`,
    organizationId: place,
    organization: `${place}人民政府`,
    year,
    form: '2021',
    isSample: false,
    figures: [],
    prints: textPrints(parsed),
    ...more,
  };
}

const found = (own: OtherReport, ...others: OtherReport[]): string[] =>
  sameText(own, others).map(
    ({ params, basis }) =>
      `${basis?.versionId}: ${params['percent']}% ${params['of']}, ${params['changed']} changed`,
  );

describe('same_text', () => {
  const own = report('青溪县', 2023, narrative('青溪县', 2023, 12));

  it.each<[string, OtherReport, string[]]>([
    [
      'the same body, only the year changed',
      report('青溪县', 2022, narrative('青溪县', 2022, 12)),
      ['青溪县 2022: 100% same_body, nothing changed'],
    ],
    [
      'the same body, other numbers',
      report('青溪县', 2021, narrative('青溪县', 2021, 7)),
      ['青溪县 2021: 100% same_body, numbers changed'],
    ],
    [
      'another body, its name put in',
      report('白沙区', 2023, narrative('白沙区', 2023, 12)),
      ['白沙区 2023: 100% other_body, nothing changed'],
    ],
    [
      'mostly the same',
      report('白沙区', 2023, narrative('白沙区', 2023, 12).split('\n').slice(0, 7).join('\n')),
      ['白沙区 2023: 87% other_body, nothing changed'],
    ],
    [
      'half the same',
      report('白沙区', 2023, narrative('白沙区', 2023, 12).split('\n').slice(4).join('\n')),
      [],
    ],
    ['a later year of the body, where it is said', report('青溪县', 2024, narrative('青溪县', 2024, 12)), []],
    ['a sample', report('白沙区', 2023, narrative('白沙区', 2023, 12), { isSample: true }), []],
  ])('%s', (_, other, expected) => {
    expect(found(own, other)).toEqual(expected);
  });

  it('does not accuse where set phrases are all there is', () => {
    expect(found(report('青溪县', 2023, PHRASES), report('白沙区', 2023, PHRASES))).toEqual([]);
  });

  it('names the latest of the body’s years and no more than three other bodies', () => {
    const others = ['甲', '乙', '丙', '丁'].map((name) =>
      report(`${name}山县`, 2023, narrative(`${name}山县`, 2023, 12)),
    );
    const years = [2020, 2022, 2021].map((year) => report('青溪县', year, narrative('青溪县', year, 12)));
    expect(found(own, ...years, ...others)).toHaveLength(4);
    expect(found(own, ...years)[0]).toMatch(/^青溪县 2022/);
  });
});
