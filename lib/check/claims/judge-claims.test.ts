import { describe, expect, it } from 'vitest';
import { APPLICANTS, type Applicant, type MetricKey } from '../../domain/metrics';
import type { Figure, ParsedReport } from '../../domain/report';
import { judgeClaims } from './judge-claims';

/** Stands behind the text, as a table does. */
const cell = { page: null, line: 99, start: 9000, end: 9001 };

function figure(metric: MetricKey, applicant: Applicant | null, value: number | null): Figure {
  return {
    metric,
    applicant,
    value,
    raw: String(value ?? ''),
    status: value === null ? 'blank' : 'printed',
    source: cell,
  };
}

const OUTCOMES: readonly [MetricKey, number | null][] = [
  ['requests.granted', 50],
  ['requests.partly_granted', 8],
  ['requests.denied.state_secret', 1],
  ['requests.denied.deliberative', 4],
  ['requests.unavailable.not_held', 20],
  ['requests.unavailable.must_be_created', 3],
  ['requests.not_processed.petition', 6],
  ['requests.not_processed.repeated', 2],
  ['requests.other_handling.all', null],
  ['requests.total_handled', 94],
];
const FLOW: readonly [MetricKey, number | null][] = [
  ['requests.received', 100],
  ['requests.carried_in', 5],
  ['requests.carried_out', 11],
];
const DISPUTES: readonly [MetricKey, number][] = [
  ['disputes.reconsideration.upheld', 6],
  ['disputes.reconsideration.corrected', 2],
  ['disputes.reconsideration.pending', 1],
  ['disputes.reconsideration.total', 9],
  ['disputes.litigation_direct.total', 3],
  ['disputes.litigation_after_reconsideration.total', 4],
];

function reportOf(text: string, flow = FLOW, disputes = DISPUTES): ParsedReport {
  const persons = APPLICANTS.filter((applicant) => applicant !== 'total');
  return {
    title: null,
    year: 2022,
    form: '2019',
    division: null,
    organization: { name: '青溪县人民政府', kind: 'government' },
    publishedOn: null,
    period: null,
    sections: [
      {
        kind: 'overview',
        ordinal: 1,
        heading: '一、总体情况',
        text,
        source: { page: null, line: 3, start: 20, end: 20 + text.length },
      },
    ],
    statistics: [],
    figures: [
      ...flow.map(([metric, value]) => figure(metric, 'total', value)),
      ...OUTCOMES.map(([metric, value]) => figure(metric, 'total', value)),
      ...persons.map((applicant, index) =>
        figure('requests.received', applicant, [90, 6, 0, 0, 4, 0][index] ?? 0),
      ),
      ...disputes.map(([metric, value]) => figure(metric, null, value)),
      figure('disclosure.licensing.decisions', null, 700),
      figure('disclosure.normative_documents.newly_made', null, 12),
      figure('disclosure.fees.amount', null, 88.5),
    ],
    findings: [],
    divisionCandidates: [],
    organizationCandidates: [],
  };
}

const read = (text: string, flow = FLOW, disputes = DISPUTES): string[] =>
  judgeClaims(reportOf(text, flow, disputes))
    .filter(({ claim }) => !claim.startsWith('untabled.'))
    .map(({ claim, raw, verdict, scope }) =>
      [claim, raw, verdict, ...(scope === 'part' ? ['part'] : [])].join(' '),
    );

describe('judgeClaims', () => {
  it.each<[string, string[]]>([
    [
      '2022年，全县共收到政府信息公开申请100件，上年结转5件。',
      ['received 100 agrees', 'carried_in 5 agrees'],
    ],
    ['全县受理信息公开申请105件。', ['received 105 explained']],
    ['全县受理信息公开申请94件。', ['received 94 explained']],
    ['全县共受理政府信息公开申请1００件。', ['received 100 agrees']],
    ['全县共受理政府信息公开申请130件。', ['received 130 contradicts']],
    ['依申请公开方面，全年办结94件，在办11件。', ['handled 94 agrees', 'carried_out 11 agrees']],
    ['依申请公开中另有11件申请结转下一年度。', ['carried_out 11 agrees']],
    ['我县未收到政府信息公开申请。', ['received 0 contradicts']],
  ])('tells what comes in and goes out: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      '答复的信息公开申请中，予以公开50件，部分公开8件。',
      ['requests.granted 50 agrees', 'requests.partly_granted 8 agrees'],
    ],
    ['答复的信息公开申请中，予以公开58件。', ['requests.granted 58 explained']],
    ['答复的信息公开申请中，予以公开及部分公开60件。', ['granted_or_partly 60 contradicts']],
    ['答复的信息公开申请中，不予公开5件，其他处理0件。', ['denied 5 agrees', 'other_handling 0 agrees']],
    ['答复的信息公开申请中，无法提供（本机关不掌握）20件。', ['requests.unavailable.not_held 20 agrees']],
    ['答复的信息公开申请中，因不掌握等原因无法提供20件。', ['unavailable 20 explained']],
    ['答复的信息公开申请中，不予处理9件。', ['not_processed 9 contradicts']],
  ])('tells the outcomes: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      '信息公开申请中，自然人申请90件、法人或其他组织申请10件。',
      ['applicants.natural_person 90 agrees', 'applicants.organizations 10 agrees'],
    ],
    [
      '信息公开类行政复议9件，其中维持6件、纠正2件。',
      [
        'disputes.reconsideration 9 agrees',
        'disputes.reconsideration.upheld 6 agrees',
        'disputes.reconsideration.corrected 2 agrees',
      ],
    ],
    [
      '因信息公开引发行政复议8件，行政诉讼7件。',
      ['disputes.reconsideration 8 explained', 'disputes.litigation 7 agrees'],
    ],
    ['信息公开行政复议15件。', ['disputes.reconsideration 15 contradicts']],
    ['全年作出行政许可决定700件。', ['disclosure.licensing.decisions 700 agrees']],
    ['全年作出行政许可决定701件。', ['disclosure.licensing.decisions 701 contradicts']],
    ['征收行政事业性收费885000元。', ['disclosure.fees.amount 885000 agrees']],
    ['制发规范性文件12件。', ['disclosure.normative_documents.issued 12 agrees']],
  ])('tells the other tables: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      '收到信息公开申请100件，不予公开5件，占5.3%。',
      ['received 100 agrees', 'denied 5 agrees', 'share 5.3 agrees'],
    ],
    [
      '收到信息公开申请100件，不予公开5件，占7.3%。',
      ['received 100 agrees', 'denied 5 agrees', 'share 7.3 contradicts'],
    ],
    ['收到信息公开申请100件，办结率94%。', ['received 100 agrees', 'rate 94 agrees']],
    ['收到信息公开申请100件，办结率71.5%。', ['received 100 agrees', 'rate 71.5 contradicts']],
    ['收到信息公开申请100件，比上年的80件增长25%。', ['received 100 agrees', 'growth 25 agrees']],
    ['收到信息公开申请100件，比上年的80件增长35%。', ['received 100 agrees', 'growth 35 contradicts']],
  ])('computes percentages again: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['共有事项60个，其中一级20个、二级40个。', ['sentence_sum 60 agrees']],
    ['共有事项60个，其中一级20个、二级30个。', []],
    ['收到来函12件，转办8件，两项合计20件。', ['sentence_sum 20 agrees']],
    ['收到来函12件，转办8件，两项合计21件。', ['sentence_sum 21 contradicts']],
    ['办件50件，其中自然人30件、法人或其他组织25件。', ['sentence_sum 50 contradicts']],
    ['办件500余件，其中自然人30件、法人或其他组织25件。', []],
  ])('adds up what a sentence adds up: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      '全县受理信息公开申请100件。其中，县公安局受理申请60件，予以公开7件。',
      ['received 100 agrees', 'received 60 cannot_tell part', 'requests.granted 7 cannot_tell part'],
    ],
    ['县教育局收到信息公开申请31件。', ['received 31 cannot_tell part']],
    [
      '单看县政府本级信息公开申请，收到31件；予以公开3件。',
      ['received 31 cannot_tell part', 'requests.granted 3 cannot_tell part'],
    ],
  ])('does not hold a part against the whole: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '网站发布信息4000条，受理县长信箱留言290件，举办培训3次。',
    '2021年全县受理信息公开申请66件。',
    '上半年受理信息公开申请66件。',
    '收到信息公开申请较上年减少66件。',
    '通过网络收到信息公开申请66件，当场答复信息公开申请31件。',
    '受理信息公开申请200余件。',
    '收到不动产登记申请66件。',
    '县政府网站公开规范性文件66件。',
    '依申请公开按时办结率99%。',
    '答复了人大代表建议66件，办结率100%。',
  ])('takes no number of something else for a claim: %s', (text) => expect(read(text)).toEqual([]));

  it.each<[string, string[]]>([
    ['收到信息公开申请100件，受理98件，办结94件，答复90件。', ['received 100 agrees', 'handled 94 agrees']],
    ['收到信息公开申请100件。经过审核，受理98件。', ['received 100 agrees']],
    ['信息公开方面，收到行政复议申请9件，受理8件。', ['disputes.reconsideration 9 agrees']],
    ['其中东城区受理信息公开申请66件。', ['received 66 cannot_tell part']],
  ])('does not accuse where another count may be meant: %s', (text, expected) =>
    expect(read(text)).toEqual(expected),
  );

  it('reads 新收 and 结转 together where their rows are lost', () => {
    const lost: typeof FLOW = [['requests.carried_out', 11]];
    const text = '全县收到信息公开申请100件，上年结转5件。';
    expect(judgeClaims(reportOf(text, lost)).map(({ verdict, expression }) => [verdict, expression])).toEqual(
      [
        ['explained', '100 + 5 = 94 + 11'],
        ['explained', '100 + 5 = 94 + 11'],
      ],
    );
    expect(read('全县收到信息公开申请101件，上年结转5件。', lost)).toEqual([
      'received 101 cannot_tell',
      'carried_in 5 cannot_tell',
    ]);
  });

  it.each<[string, string[]]>([
    ['我县未收到公民、法人或其他组织提出的政府信息公开申请。', ['received 0 contradicts']],
    [
      '政府信息依申请公开方面，无上年度结转申请，没有发生行政复议。',
      ['carried_in 0 cannot_tell', 'disputes.reconsideration 0 agrees'],
    ],
    [
      '政府信息公开行政复议、行政诉讼均为0。',
      ['disputes.reconsideration 0 agrees', 'disputes.litigation 0 agrees'],
    ],
    ['政府信息公开诉讼零败诉。', ['disputes.litigation.corrected 零 agrees']],
    ['尚未审结的信息公开行政复议，继续跟进。', []],
  ])('knows what was none: %s', (text, expected) => {
    const none: typeof DISPUTES = [
      ['disputes.reconsideration.total', 0],
      ['disputes.litigation_direct.total', 0],
      ['disputes.litigation_after_reconsideration.total', 0],
    ];
    const flow: typeof FLOW = [['requests.received', 3]];
    expect(read(text, flow, none)).toEqual(expected);
  });

  it('holds a change against the tables of the year before', () => {
    const previous = { figures: [figure('requests.received', 'total', 80)] };
    const verdicts = (text: string): string[] =>
      judgeClaims(reportOf(text), previous).map(({ claim, verdict, expression }) =>
        [claim, verdict, expression].join(' '),
      );
    expect(verdicts('收到信息公开申请100件，较上年增加20件，增长30%。')).toEqual([
      'received agrees 100 = 100',
      'change agrees 20 = 100 - 80 = 20, 25.00%',
      'growth contradicts 30% ≠ 100 - 80 = 20, 25.00%',
    ]);
    expect(verdicts('收到信息公开申请100件，比2019年减少40件。')).toEqual([
      'received agrees 100 = 100',
      'change cannot_tell ',
    ]);
  });

  it('names what no table counts', () => {
    const text = '发布信息四千余条，公开信息4000条，政策解读12篇，办理网民留言66件，举办培训3次。';
    const untabled = judgeClaims(reportOf(text)).map(({ claim, raw, hasTable }) => [claim, raw, hasTable]);
    expect(untabled).toEqual([
      ['untabled.published', '4000', false],
      ['untabled.interpretations', '12', false],
      ['untabled.messages', '66', false],
      ['untabled.training', '3', false],
    ]);
  });

  it('passes over a sentence that is nothing but numbers', () => {
    const list = `收到信息公开申请130件，${'1件，'.repeat(100)}`;
    expect(read(list)).toEqual([]);
  });

  it('says nothing of a report without tables', () => {
    const report = { ...reportOf('全县受理信息公开申请100件，予以公开50件。'), figures: [] };
    expect(judgeClaims(report)).toEqual([]);
  });

  it('gives the place and the words as printed', () => {
    const text =
      '（一）依申请公开\n\n　　2022年，依申请公开的流程重新理顺，全县共\n受理政府信息公开申请 100 件。';
    const [claim] = judgeClaims(reportOf(text));
    expect(claim?.quote).toBe('全县共受理政府信息公开申请100件');
    const start = 20 + text.indexOf('100');
    expect(claim?.source).toEqual({ page: null, line: 6, start, end: start + '100 件'.length });
  });
});
