import { describe, expect, test } from 'vitest';
import { METRIC_KEYS, metric, type StatutoryForm } from './metrics';
import { disclosureTable, disputesTable, requestsForm, requestsTable } from './official-tables';

const FORMS: readonly StatutoryForm[] = ['2019', '2021'];

describe('every metric of a form has exactly one place', () => {
  test.each(FORMS)('form %s', (form) => {
    const placed = [
      ...disclosureTable(form).flatMap((block) => block.rows.flatMap((row) => row.metrics)),
      ...requestsTable(form).map((row) => row.metric),
      ...disputesTable().flatMap((procedure) => procedure.outcomes.map((outcome) => outcome.metric)),
    ];
    expect(placed).toEqual(METRIC_KEYS.filter((key) => metric(key).forms.includes(form)));
  });
});

describe('table 2', () => {
  test.each([
    [
      '2019',
      [
        '规章',
        '规范性文件',
        '行政许可',
        '其他对外管理服务事项',
        '行政处罚',
        '行政强制',
        '行政事业性收费',
        '政府集中采购',
      ],
    ],
    ['2021', ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费']],
  ] as const)('rows of form %s', (form, labels) => {
    expect(disclosureTable(form).flatMap((block) => block.rows.map((row) => row.label))).toEqual(labels);
  });

  test.each(FORMS)('every row of form %s fills the grid of four columns', (form) => {
    for (const block of disclosureTable(form)) {
      const heads = block.columns.reduce((sum, column) => sum + column.span, 0);
      expect(heads + block.empty).toBe(3);
      for (const row of block.rows) expect(row.metrics).toHaveLength(block.columns.length);
    }
  });

  test('the 2021 form prints its own heads', () => {
    const heads = disclosureTable('2021').flatMap((block) => block.columns.map((column) => column.label));
    expect(heads).toContain('本年处理决定数量');
    expect(heads).toContain('本年收费金额（单位：万元）');
  });
});

describe('table 3', () => {
  test.each([
    ['2019', 23, 20],
    ['2021', 25, 22],
  ] as const)('form %s has %i rows, %i of them under 三', (form, rows, outcomes) => {
    const table = requestsTable(form);
    expect(table).toHaveLength(rows);
    const group = table.flatMap((row) => row.groups).find((label) => label.level === 1);
    expect(group).toMatchObject({ label: '三、本年度办理结果', rows: outcomes });
  });

  test.each(FORMS)('the labels of form %s fill a grid of three columns without overlap', (form) => {
    const table = requestsTable(form);
    const filled = table.map(() => 0);
    table.forEach((row, index) => {
      for (const label of [...row.groups, row.own]) {
        for (let below = index; below < index + label.rows; below += 1) {
          filled[below] = (filled[below] ?? 0) + label.columns;
        }
      }
    });
    expect(filled).toEqual(table.map(() => 3));
  });

  test('（六）其他处理 is one row in 2019 and a group of three in 2021', () => {
    const own = requestsTable('2019').find((row) => row.metric === 'requests.other_handling.all');
    expect(own?.own).toMatchObject({ label: '（六）其他处理', level: 2, columns: 2 });
    const groups = requestsTable('2021').flatMap((row) => row.groups);
    expect(groups).toContainEqual({ label: '（六）其他处理', note: null, level: 2, rows: 3, columns: 1 });
  });
});

test.each([
  ['2021', ['requests.other_handling.all'], '2019'],
  ['2021', ['requests.other_handling.remaining'], '2021'],
  ['2019', [], '2019'],
] as const)('table 3 of form %s that prints %j is laid out as %s', (form, printed, layout) => {
  expect(requestsForm(form, printed)).toBe(layout);
});

test('table 4 has three procedures of five outcomes, two of them under 行政诉讼', () => {
  expect(disputesTable().map(({ group, label, outcomes }) => [group, label, outcomes.length])).toEqual([
    [null, '行政复议', 5],
    ['行政诉讼', '未经复议直接起诉', 5],
    ['行政诉讼', '复议后起诉', 5],
  ]);
});
