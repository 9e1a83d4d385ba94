import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSamples } from '../../fixtures/ingest-samples';
import { database } from '../../store/client';
import { comparePage } from './compare-page';
import { figuresTable, textTable } from './comparison-csv';
import { readAskedComparison } from './file-parameters';
import { findColumns } from './find-columns';
import { loadComparison } from './load-comparison';

const NOWHERE = '00000000-0000-7000-8000-000000000000';
let mengzhou: string;
let luoning: string;
let jiaxian: string;

beforeAll(async () => {
  const names = ['410883-2020-mengzhou.txt', '410328-2020-luoning.txt', '410425-2021-jiaxian.txt'];
  [mengzhou = '', luoning = '', jiaxian = ''] = await ingestSamples(database(), names);
});

describe('comparePage', () => {
  test('puts two reports of one form side by side', async () => {
    const page = await comparePage([mengzhou, luoning], 'total');
    expect(page.columns.map((column) => [column.organization, column.year])).toEqual([
      ['孟州市人民政府', 2020],
      ['洛宁县人民政府', 2020],
    ]);
    const granted = page.figures.find((row) => row.metric === 'requests.granted');
    expect(granted?.cells).toMatchObject([{ value: 30 }, { value: 1, difference: { absolute: -29 } }]);
    const received = page.figures.find((row) => row.metric === 'requests.received');
    expect(received?.cells).toMatchObject([
      { kind: 'not_printed' },
      { value: 1, difference: { kind: 'no_base' } },
    ]);
    expect(page.rates.find((row) => row.rate === 'granted')?.cells).toMatchObject([
      { numerator: 30, denominator: 57 },
      { numerator: 1, denominator: 1, fewCases: true },
    ]);
  });

  test('lines up every sentence of both narratives once, without table rows', async () => {
    const page = await comparePage([mengzhou, luoning], 'total');
    const starts = page.sections.flatMap((section) =>
      section.rows.flatMap((row) => row.cells[0]?.sentences.map(({ start }) => start) ?? []),
    );
    expect(new Set(starts).size).toBe(starts.length);
    const words = page.sections.flatMap((section) =>
      section.rows.flatMap((row) =>
        row.cells.flatMap((cell) => cell?.sentences.map(({ text }) => text) ?? []),
      ),
    );
    expect(words.filter((text) => text.includes('\t'))).toEqual([]);
    const [whole] = page.reuse.find(({ kind }) => kind === null)?.columns ?? [];
    expect(whole?.total).toBeGreaterThan(whole?.shared ?? Infinity);
    expect(whole?.leftOut).toBeGreaterThan(0);
  });

  test('a report named twice is one column', async () => {
    const page = await comparePage([mengzhou, luoning, mengzhou], 'total');
    expect(page.columns).toHaveLength(2);
  });

  test('across the change of form 其他处理 is the sum of three rows', async () => {
    const page = await comparePage([mengzhou, jiaxian], 'total');
    const row = page.figures.find((each) => each.metric === 'requests.other_handling.all');
    expect(row?.cells).toMatchObject([{ value: 8 }, { kind: 'sum', parts: [0, 0, 0], value: 0 }]);
  });

  test('ids that name no public report are counted, not guessed', async () => {
    expect(await comparePage([mengzhou, NOWHERE, 'nonsense'], 'total')).toMatchObject({
      missing: 2,
      columns: [{ id: mengzhou }],
    });
  });
});

describe('files of a comparison', () => {
  test('a figure has a row for each report: an empty value where there is none, and a number for a difference', async () => {
    const { columns, rows } = figuresTable(await loadComparison([mengzhou, luoning, jiaxian]), 'total');
    const records = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    const of = (metric: string) => records.filter((record) => record['metric'] === metric);
    expect(of('requests.received')).toMatchObject([
      { kind: 'not_printed', value: null, difference_kind: null },
      { kind: 'value', value: 1, difference_kind: 'no_base', difference: null },
      { kind: 'value', value: 14, difference_kind: 'no_base', difference: null },
    ]);
    expect(of('requests.total_handled')[0]).toMatchObject({ value: 57, findings: 'balance undetermined' });
    expect(of('requests.granted').map((record) => record['difference'])).toEqual([null, -29, -16]);
    expect(of('disclosure.rules.issued').map((record) => record['difference_kind'])).toEqual([
      null,
      null,
      'not_comparable',
    ]);
  });

  test('every sentence of the text has one row', async () => {
    const comparison = await loadComparison([mengzhou, luoning]);
    const { columns, rows } = textTable(comparison);
    const cells = comparison.sections.flatMap((section) => section.rows.flatMap((row) => row.cells));
    expect(rows).toHaveLength(cells.filter((cell) => cell !== null).length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  });

  test.each([
    ['one report', () => mengzhou, 'invalid_parameter'],
    ['a report that is not public', () => `${mengzhou},${NOWHERE}`, 'not_found'],
  ])('%s is refused', async (_, reports, code) => {
    await expect(readAskedComparison(new URLSearchParams({ reports: reports() }))).rejects.toMatchObject({
      code,
    });
  });
});

describe('findColumns', () => {
  test.each([
    ['孟州', ['孟州市人民政府']],
    ['2021 郏县', ['郏县人民政府']],
    ['2020', ['洛宁县人民政府', '孟州市人民政府']],
    ['没有的地方', []],
  ])('%s', async (query, organizations) => {
    expect((await findColumns(query, [])).map((column) => column.organization)).toEqual(organizations);
  });

  test('suggests reports like the first, never one already chosen', async () => {
    const { columns } = await comparePage([mengzhou], 'total');
    expect((await findColumns('', columns)).map((column) => column.id)).toEqual([luoning]);
  });
});
