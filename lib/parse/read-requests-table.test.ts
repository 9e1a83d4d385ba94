import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/document';
import type { Applicant, MetricKey } from '../domain/metrics';
import { readRequestsTable } from './read-requests-table';
import { readRuns } from './read-runs';

const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '三、本年度办理结果\t（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开\t1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供\t1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（五）不予处理\t1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理',
  '（七）总计',
  '四、结转下年度继续办理',
];
const HEAD = '申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

/** received 9+3, carried in 2+0; granted 6+3, not held 3+0; carried out 2+0. */
const NUMBERS: Record<number, string> = {
  0: '9 3 0 0 0 0 12',
  1: '2 0 0 0 0 0 2',
  2: '6 3 0 0 0 0 9',
  12: '3 0 0 0 0 0 3',
  21: '9 3 0 0 0 0 12',
  22: '2 0 0 0 0 0 2',
};
const numbersOf = (row: number): string => NUMBERS[row] ?? '0 0 0 0 0 0 0';

function table(edit: (row: number, label: string, numbers: string) => string, head = HEAD): string {
  return [head, ...LABELS.map((label, row) => edit(row, label, numbersOf(row)))].join('\n');
}
const tabbed = (_row: number, label: string, numbers: string): string =>
  `${label}\t${numbers.replaceAll(' ', '\t')}`;

function read(text: string) {
  const reading = readRequestsTable(readRuns(documentOf(text)));
  const cell = (metric: MetricKey, applicant: Applicant) =>
    reading.figures.find((figure) => figure.metric === metric && figure.applicant === applicant);
  return {
    ...reading,
    cell,
    value: (metric: MetricKey, applicant: Applicant) => cell(metric, applicant)?.value,
  };
}

describe('readRequestsTable', () => {
  it.each<[string, string]>([
    ['tabs', table(tabbed)],
    ['single spaces', table((_row, label, numbers) => `${label.replaceAll('\t', ' ')} ${numbers}`)],
    [
      'bars',
      table(
        (_row, label, numbers) => `| ${label.replace('\t', ' | ')} | ${numbers.replaceAll(' ', ' | ')} |`,
      ),
    ],
    ['a cell on each line', table(tabbed).replaceAll('\t', '\n')],
    ['blank lines between', table(tabbed).replaceAll('\n', '\n\n')],
    ['a page number between two rows', table(tabbed).replace('2.重复申请', '- 4 -\n2.重复申请')],
    ['a row cut by a page', table(tabbed).replace('6\t3\t0\t0', '6\t3\n\n— 5 —\n\n0\t0')],
    [
      'labels broken by spaces',
      table((row, label, numbers) =>
        tabbed(row, Array.from(label).join(' ').replaceAll(' \t ', '\t'), numbers),
      ),
    ],
    [
      'empty cells at either end',
      table((row, label, numbers) => `\t${tabbed(row, `${label}\t`, numbers)}\t\t`),
    ],
    [
      'column heads made up by a machine',
      table(tabbed, '类别\t数据1\t数据2\t数据3\t数据4\t数据5\t数据6\t总计'),
    ],
  ])('reads every cell from %s', (_shape, text) => {
    const { figures, value } = read(text);
    expect(figures).toHaveLength(161);
    expect(new Set(figures.map((figure) => figure.status))).toEqual(new Set(['printed']));
    expect(value('requests.received', 'natural_person')).toBe(9);
    expect(value('requests.granted', 'business')).toBe(3);
    expect(value('requests.unavailable.not_held', 'total')).toBe(3);
    expect(value('requests.total_handled', 'total')).toBe(12);
    expect(value('requests.carried_out', 'natural_person')).toBe(2);
  });

  const barred = (spans: (row: number) => number) =>
    table((row, label, numbers) => {
      const cells = [...label.split('\t'), ...numbers.split(' ')].join(' | ');
      return `${cells} |${'|'.repeat(spans(row))}`;
    });
  const spansOf = (row: number): number => (row < 2 || row === 22 ? 2 : [3, 20, 21].includes(row) ? 1 : 0);

  it('takes no cell for the spans that bars count behind a row', () => {
    const { figures, value } = read(barred(spansOf));
    expect(figures).toHaveLength(161);
    expect(value('requests.received', 'total')).toBe(12);
    expect(value('requests.carried_out', 'total')).toBe(2);
  });

  it('does not move the cells of a row into the place of its spans when every row lost a column', () => {
    const lost = table((row, label, numbers) => {
      const cells = numbers.split(' ').toSpliced(3, 1);
      return `${[...label.split('\t'), ...cells].join(' | ')} |${'|'.repeat(spansOf(row))}`;
    });
    const { figures, cell } = read(lost);
    expect(figures.map((figure) => figure.status)).not.toContain('blank');
    expect(cell('requests.received', 'natural_person')?.status).toBe('unreadable');
    expect(cell('requests.received', 'total')).toMatchObject({ value: 12, raw: '12' });
  });

  it('does not say where the one nought of a row stands', () => {
    const { cell } = read(table((row, label, numbers) => tabbed(row, label, row === 6 ? '0' : numbers)));
    expect(cell('requests.denied.security_and_stability', 'total')?.status).toBe('unreadable');
    expect(cell('requests.denied.security_and_stability', 'natural_person')?.value).toBeNull();
  });

  it('reads a note with spaces in its brackets as part of its cell', () => {
    const { cell } = read(
      table((row, label, numbers) => {
        const noted = row === 0 ? numbers.replace('9', '9（其中网上 3 件）') : numbers;
        return `${label.replaceAll('\t', ' ')} ${noted}`;
      }),
    );
    expect(cell('requests.received', 'natural_person')).toMatchObject({
      value: 9,
      raw: '9（其中网上 3 件）',
    });
    expect(cell('requests.received', 'total')?.value).toBe(12);
  });

  it('reads nothing of a row in which the file was cut off', () => {
    const text = table(tabbed).replace(/(3\.危及“三安全一稳定”(?:\t0){6})[\s\S]*/, '$1');
    const { cell } = read(text);
    expect(cell('requests.denied.prohibited_by_law', 'total')?.value).toBe(0);
    expect(cell('requests.denied.security_and_stability', 'natural_person')?.status).toBe('unreadable');
  });

  it('points at the very cell', () => {
    const text = table(tabbed);
    const source = read(text).cell('requests.granted', 'total')?.source;
    expect(text.slice(source?.start, source?.end)).toBe('9');
    expect(source?.line).toBe(4);
  });

  it('infers the one value a short row leaves, in the column whose head is lost', () => {
    const text = table(
      (row, label, numbers) => tabbed(row, label, row === 2 ? '6 3 0 0 0 9' : numbers),
      HEAD.replace('\t其他\t', '\t'),
    );
    const { figures, cell, findings } = read(text);
    expect(figures).toHaveLength(161);
    expect(cell('requests.granted', 'other')).toMatchObject({
      value: 0,
      status: 'inferred',
      rule: 'row_total',
      raw: '',
    });
    expect(cell('requests.granted', 'business')).toMatchObject({ value: 3, status: 'printed' });
    expect(findings.map((finding) => finding.code)).toEqual(['cells_inferred']);
  });

  it('lets the columns say which cell of a short row is missing', () => {
    const { cell } = read(
      table((row, label, numbers) => tabbed(row, label, row === 2 ? '3 0 0 0 0 9' : numbers)),
    );
    expect(cell('requests.granted', 'natural_person')).toMatchObject({ value: 6, status: 'inferred' });
    expect(cell('requests.granted', 'business')).toMatchObject({ value: 3, status: 'printed' });
  });

  it('calls cells unreadable where several readings remain, and says which', () => {
    // Neither the outcomes' total nor another row tells whether the 2 is a person's or a business's.
    const text = table((row, label, numbers) => {
      if (row === 21) return '';
      return tabbed(row, label, row === 2 ? '2 0 0 0 0 2' : numbers);
    });
    const { cell, findings } = read(text);
    expect(cell('requests.granted', 'natural_person')).toMatchObject({ value: null, status: 'unreadable' });
    expect(cell('requests.granted', 'research')).toMatchObject({ value: 0, status: 'printed' });
    expect(findings.map((finding) => finding.code)).toContain('cells_unreadable');
  });

  const inBars = (numbers: Readonly<Record<number, string>>): string =>
    table((row, label, asTruth) =>
      [...label.split('\t'), ...(numbers[row] ?? asTruth).split(' ')].join(' | ').replaceAll('_', ''),
    );
  const LOST_CELL = { 12: '3 0 0 0 0 3' };
  const TWO_COLUMNS = { 0: '9 3 3 0 0 0 15', 4: '3', 21: '9 3 3 0 0 0 15' };

  it.each<[string, Record<number, string>, (number | 'blank' | 'unreadable')[]]>([
    ['are where they are printed', { ...LOST_CELL, 2: '6 3 _ 0 0 0 9' }, [6, 3, 'blank', 0, 0, 0, 9]],
    ['are moved to where the columns hold', { ...LOST_CELL, 2: '6 _ 3 0 0 0 9' }, [6, 3, 0, 0, 0, 0, 9]],
    [
      'are unreadable where the columns hold in two ways',
      { ...TWO_COLUMNS, 2: '6 _ _ 3 _ _ 9' },
      [6, 'unreadable', 'unreadable', 0, 0, 0, 9],
    ],
    [
      'are unreadable where the columns hold in no way',
      { ...LOST_CELL, 2: '5 _ 4 0 0 0 9' },
      Array.from({ length: 7 }, () => 'unreadable'),
    ],
    [
      'are unreadable where another row may be the one to move',
      { ...LOST_CELL, 0: '9 3 0 3 0 0 15', 2: '6 _ _ 3 0 0 9', 4: '0 _ _ 3 0 0 3', 21: '9 3 0 3 0 0 15' },
      [6, 'unreadable', 'unreadable', 'unreadable', 0, 0, 9],
    ],
    ['stay in a table that lost no cell', { 2: '6 _ 3 0 0 0 9' }, [6, 'blank', 3, 0, 0, 0, 9]],
  ])('the numbers between blank cells %s', (_what, numbers, cells) => {
    const { figures } = read(inBars(numbers));
    const granted = figures.filter(({ metric }) => metric === 'requests.granted');
    expect(granted.map(({ value, status }) => value ?? status)).toEqual(cells);
  });

  it('takes a stray page number out of a row when the sums leave one way', () => {
    const { cell, figures, findings } = read(
      table((row, label, numbers) => tabbed(row, label, row === 2 ? '6 3 0 0 4 0 0 9' : numbers)),
    );
    expect(figures).toHaveLength(161);
    expect(cell('requests.granted', 'legal_services')?.value).toBe(0);
    expect(findings).toMatchObject([{ code: 'stray_number', params: { table: 3, raw: '4' } }]);
  });

  it('takes a page number on a line of its own out of a row that is short already', () => {
    const { cell, figures } = read(
      table(
        (row, label, numbers) => tabbed(row, label, row === 2 ? '6 3 0 0 0 9\n4' : numbers),
        HEAD.replace('\t其他\t', '\t'),
      ),
    );
    expect(figures).toHaveLength(161);
    expect(cell('requests.granted', 'total')).toMatchObject({ value: 9, status: 'printed' });
    expect(cell('requests.granted', 'other')).toMatchObject({ value: 0, status: 'inferred' });
  });

  it('infers only what the balance pins in lost rows', () => {
    const { figures, value } = read(
      table((row, label, numbers) => (row < 2 ? '' : tabbed(row, label, numbers))),
    );
    const inferred = figures.filter((figure) => figure.status === 'inferred');
    expect(inferred.map((figure) => [figure.metric, figure.applicant, figure.value, figure.rule])).toEqual(
      (['research', 'public_welfare', 'legal_services', 'other'] as const).flatMap((applicant) => [
        ['requests.received', applicant, 0, 'balance'],
        ['requests.carried_in', applicant, 0, 'balance'],
      ]),
    );
    expect(value('requests.received', 'natural_person')).toBeUndefined();
  });

  it('gives no figures for labels whose numbers are gone', () => {
    const { figures, findings } = read(
      table((row, label, numbers) => (row === 5 || row === 9 ? label : tabbed(row, label, numbers))),
    );
    expect(figures.some((figure) => figure.metric === 'requests.denied.prohibited_by_law')).toBe(false);
    expect(figures.some((figure) => figure.metric === 'requests.denied.deliberative')).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'rows_missing', params: { table: 3, count: 2 } });
  });

  it('reads the three rows of （六） in the 2021 form', () => {
    const six = ['1.逾期不补正', '2.逾期不缴费', '3.其他']
      .map((label) => tabbed(0, label, '0 0 0 0 0 0 0'))
      .join('\n');
    const { figures } = read(
      table(tabbed).replace('（六）其他处理\t0\t0\t0\t0\t0\t0\t0', `（六）其他处理\t${six}`),
    );
    expect(figures).toHaveLength(175);
    expect(figures.filter((figure) => figure.metric === 'requests.other_handling.remaining')).toHaveLength(7);
  });

  it.each([
    ['a narrative that names the outcomes', '全市共受理申请 86 件，予以公开 30 件，结转下年度继续办理 38'],
    ['column heads alone', HEAD],
    ['an empty table', LABELS.join('\n')],
  ])('finds no table in %s', (_what, text) => expect(read(text).figures).toEqual([]));
});
