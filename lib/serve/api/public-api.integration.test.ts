import { beforeAll, describe, expect, it } from 'vitest';
import { METRIC_KEYS } from '../../domain/metrics';
import { database } from '../../store/client';
import { publishReport } from '../../fixtures/published-report';
import { compareReports } from './compare-reports';
import { Comparison } from './comparison-schema';
import { csvField } from '../csv';
import { figuresCsv } from './figures-csv';
import { listDivisions } from './list-divisions';
import { listFigures } from './list-figures';
import { listMetrics } from './list-metrics';
import { listReports } from './list-reports';
import { PARAMETERS, readParameters } from './parameters';
import { readReport } from './read-report';
import * as schemas from './named-schemas';

const db = database();
const PLACES = [
  ['410000', '河南省'],
  ['410800', '焦作市'],
  ['410883', '孟州市'],
] as const;

/** Stores a report on a year with two figures of requests.granted. */
async function store(year: number, total: number, own: number | null): Promise<string> {
  const id = await publishReport(db, {
    title: `${year}年报`,
    year,
    kind: 'government',
    organization: '孟州市人民政府',
    divisions: PLACES,
    preamble: '',
    sections: [{ kind: 'overview', heading: '一、总体情况', body: '=SUM(1)，“引号”。' }],
  });
  const { currentVersionId: versionId } = await db.report.findUniqueOrThrow({ where: { id } });
  const place = { versionId: versionId ?? '', metric: 'requests.granted', line: 1, start: 0, end: 1 };
  await db.figure.createMany({
    data: [
      { ...place, applicant: 'total', value: total, raw: String(total), status: 'printed' },
      { ...place, applicant: 'other', value: own, raw: '', status: own === null ? 'blank' : 'printed' },
    ],
  });
  return id;
}

let ids: string[] = [];
beforeAll(async () => {
  ids = [await store(2019, 30, 0), await store(2020, 45, null)];
});

const query = (text: string): URLSearchParams => new URLSearchParams(text);

describe('the public API', () => {
  it('lists reports of a place and everything below it', async () => {
    const list = await listReports(readParameters(PARAMETERS.reports, query('division=410000')));
    expect(schemas.ReportList.parse(list)).toEqual(list);
    expect(list.items.map((item) => item.id)).toEqual(ids);
    expect((await listReports({ division: '420000' })).items).toEqual([]);
    expect((await listReports({ year: 2020 })).items.map((item) => item.year)).toEqual([2020]);
  });

  it('gives one report with everything read from it', async () => {
    const report = await readReport(ids[0] ?? '');
    expect(schemas.Report.parse(report)).toEqual(report);
    expect(report.figures.map((figure) => [figure.applicant, figure.value, figure.status])).toEqual(
      [
        ['total', 30, 'printed'],
        ['other', 0, 'printed'],
      ].toSorted(),
    );
    await expect(readReport('no-such-id')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('pages through figures without losing or repeating one', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await listFigures({ metric: 'requests.granted', cursor, limit: 1 });
      expect(schemas.FigureList.parse(page)).toEqual(page);
      seen.push(
        ...page.items.map((item) => `${item.year} ${item.applicant ?? ''} ${item.value ?? 'unknown'}`),
      );
      cursor = page.next ?? undefined;
      more = page.next !== null;
    }
    expect(seen.toSorted()).toEqual(['2019 other 0', '2019 total 30', '2020 other unknown', '2020 total 45']);
  });

  it('writes figures as CSV in which unknown is empty and 0 is 0', async () => {
    const text = await new Response(figuresCsv({ applicant: 'other' })).text();
    const [head, ...rows] = text
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    const value = head?.indexOf('value') ?? -1;
    expect(rows.map((row) => row[value]).toSorted()).toEqual(['', '0']);
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['@x', "'@x"],
    ['-27', '-27'],
    ['+126', '+126'],
    ['a,"b"', '"a,""b"""'],
  ])('keeps a spreadsheet from running %s', (value, field) => expect(csvField(value)).toBe(field));

  it('compares reports', async () => {
    const comparison = await compareReports(ids);
    expect(Comparison.parse(comparison)).toEqual(comparison);
    const granted = comparison.metrics.find((row) => row.metric === 'requests.granted');
    expect(granted?.cells[1]).toEqual({
      kind: 'value',
      value: 45,
      raw: '45',
      status: 'printed',
      difference: { kind: 'difference', absolute: 15, relative: 0.5 },
    });
  });

  it('takes a parameter without a value for one that is not given', () => {
    expect(readParameters(PARAMETERS.reports, query('division=410800&year=&cursor='))).toEqual({
      division: '410800',
    });
  });

  it('lists divisions with their reports, and every metric of the codebook', async () => {
    const { items } = await listDivisions({});
    expect(items.map(({ code, reports }) => [code, reports])).toEqual(PLACES.map(([code]) => [code, 2]));
    expect(listMetrics({}).items.map(({ metric }) => metric)).toEqual(METRIC_KEYS);
  });

  it.each([
    [PARAMETERS.reports, 'nonsense=1', 'nonsense'],
    [PARAMETERS.reports, 'nonsense=', 'nonsense'],
    [PARAMETERS.reports, 'division=41', 'division'],
    [PARAMETERS.reports, 'year=20x', 'year'],
    [PARAMETERS.figures, 'metric=requests', 'metric'],
    [PARAMETERS.figures, 'limit=0', 'limit'],
    [PARAMETERS.figures, 'limit=1001', 'limit'],
    [PARAMETERS.figures, 'year=2019&year=2020', 'year'],
    [PARAMETERS.figuresCsv, 'cursor=x', 'cursor'],
    [PARAMETERS.compare, `reports=x`, 'reports'],
  ])('refuses what it does not know: %#', (schema, text, parameter) => {
    expect(() => readParameters(schema, query(text))).toThrow(
      expect.objectContaining({
        code: 'invalid_parameter',
        params: { parameter, reason: 'not_valid' },
      }) as Error,
    );
  });
});
