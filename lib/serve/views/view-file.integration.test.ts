import readSheets from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishReport, shortReport } from '../../fixtures/published-report';
import { VIEW_TABLES } from '../../domain/view-tables';
import { database } from '../../store/client';
import { ARCHIVE, divisionView, metricView, organizationView, reportView, yearView, type View } from './view';
import { viewFile } from './view-file';
import { viewWorkbook } from './view-workbook';

const db = database();
let views: Record<View['kind'], View>;

const Json = z.object({ page: z.url(), table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) });

async function text(view: View, file: string, bom = true): Promise<string> {
  const bytes = await new Response(viewFile(view, file, { bom }).body).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const csv = async (view: View, file: string): Promise<Record<string, string>[]> =>
  parse(await text(view, file), { columns: true, bom: true });
const json = async (view: View, file: string) => Json.parse(JSON.parse(await text(view, file)));

beforeAll(async () => {
  const full = await publishReport(db, shortReport(2020, '二'));
  const { currentVersionId: of } = await db.report.findUniqueOrThrow({ where: { id: full } });
  const cell = {
    versionId: of ?? '',
    raw: '3',
    value: 3,
    status: 'printed',
    line: 1,
    start: 0,
    end: 1,
  } as const;
  await db.figure.createMany({
    data: [
      { ...cell, metric: 'requests.received', applicant: 'total' },
      { ...cell, metric: 'disclosure.fees.amount', value: null, raw: '' },
    ],
  });
  const report = await publishReport(db, shortReport(2018, '一'));
  const draft = await publishReport(db, shortReport(2017, '草稿'));
  await db.report.update({ where: { id: draft }, data: { status: 'draft' } });
  const place = {
    page: null,
    line: 1,
    start: 0,
    end: 1,
    position: 0,
    column: null,
    unit: null,
    value: '0.25',
  };
  const { currentVersionId } = await db.report.findUniqueOrThrow({ where: { id: report } });
  await db.statistic.create({
    data: {
      ...place,
      versionId: currentVersionId ?? '',
      key: null,
      label: '=1+1',
      raw: '-',
      status: 'printed',
    },
  });
  const { slug } = await db.organization.findFirstOrThrow({ where: { reports: { some: { id: report } } } });
  views = {
    archive: ARCHIVE,
    division: divisionView('410800'),
    year: yearView('2020'),
    organization: await organizationView(slug),
    metric: metricView('requests.received'),
    report: await reportView({ divisionCode: '410883', organizationSlug: slug, year: '2020' }),
  };
});

describe('the files of a page', () => {
  it.each(
    (Object.keys(VIEW_TABLES) as View['kind'][]).flatMap((kind) =>
      VIEW_TABLES[kind].map((table) => [kind, table] as const),
    ),
  )('%s: %s has the same rows in CSV and in JSON', async (kind, table) => {
    const lines = await csv(views[kind], `${table}.csv`);
    const { rows, page } = await json(views[kind], `${table}.json`);
    expect(page).toBe(`http://localhost:3000${views[kind].page}`);
    expect(lines.map((line) => Object.keys(line).length)).toEqual(rows.map((row) => Object.keys(row).length));
    expect(lines.map(({ url }) => url)).toEqual(rows.map(({ url }) => url));
  });

  it('hold what the page is about and nothing else', async () => {
    const public_ = { currentOf: { status: 'published' } } as const;
    const figures = await db.figure.count({
      where: { version: { currentOf: { year: 2020, status: 'published' } } },
    });
    expect(await csv(views.year, 'figures.csv')).toHaveLength(figures);
    expect(await csv(views.report, 'figures.csv')).toHaveLength(figures);
    const received = await db.figure.count({ where: { metric: 'requests.received', version: public_ } });
    expect((await json(views.metric, 'figures.json')).rows).toHaveLength(received);
    expect((await csv(views.organization, 'reports.csv')).map(({ year }) => year)).toEqual(['2018', '2020']);
    expect((await json(views.archive, 'reports.json')).rows).toHaveLength(2);
    const held = (await csv(views.division, 'coverage.csv')).filter(({ report_url: url }) => url !== '');
    expect(held.map(({ year }) => year)).toEqual(['2018', '2020']);
    expect(held[0]?.['state']).toBe('unread');
  });

  it('are safe in a spreadsheet, exact in JSON, and without a mark where it is not wanted', async () => {
    const [line] = await csv(views.organization, 'statistics.csv');
    expect(line).toMatchObject({ label: "'=1+1", raw: "'-", value: '0.25', key: '' });
    const { rows } = await json(views.organization, 'statistics.json');
    expect(rows[0]).toMatchObject({ label: '=1+1', raw: '-', value: 0.25, key: null });
    expect((await text(views.year, 'reports.csv')).startsWith('\uFEFFreport_id,')).toBe(true);
    expect((await text(views.year, 'reports.csv', false)).startsWith('report_id,')).toBe(true);
  });

  it('are all in one workbook, numbers as numbers and nothing as a formula', async () => {
    const sheets = await readSheets(Buffer.from(await viewWorkbook(views.organization)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['reports', 'figures', 'statistics', 'findings']);
    const [head = [], line = []] = sheets.find(({ sheet }) => sheet === 'statistics')?.data ?? [];
    const cell = (name: string): unknown => line[head.indexOf(name)];
    expect([cell('label'), cell('value'), cell('key')]).toEqual(['=1+1', 0.25, null]);
  });

  it.each(['sections.csv', 'figures.xml', 'figures', 'figures.csv.csv', '.csv', ''])(
    'there is no %j of a year',
    (file) => {
      expect(() => viewFile(views.year, file, { bom: true })).toThrow(
        expect.objectContaining({ code: 'not_found' }),
      );
    },
  );

  it('are not there for what is not', async () => {
    const missing = expect.objectContaining({ code: 'not_found' }) as Error;
    expect(() => divisionView('999999')).toThrow(missing);
    expect(() => yearView('20x0')).toThrow(missing);
    expect(() => metricView('requests.none')).toThrow(missing);
    await expect(organizationView('nobody')).rejects.toMatchObject({ code: 'not_found' });
    const address = { divisionCode: '410883', organizationSlug: 'nobody', year: '2020' };
    await expect(reportView(address)).rejects.toMatchObject({ code: 'not_found' });
  });
});
