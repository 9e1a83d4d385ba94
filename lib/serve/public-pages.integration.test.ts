import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishReport } from '../fixtures/published-report';
import { database } from '../store/client';
import { readBrowsePage } from './browse-page';
import { readDivisionPage } from './division-page';
import { readHomePage } from './home-page';
import { readOrganizationPage } from './organization/organization-page';
import { readYearPage, readYears } from './year-page';

const db = database();

async function store(year: number): Promise<{ reportId: string; versionId: string; slug: string }> {
  const reportId = await publishReport(db, {
    title: null,
    year,
    kind: 'government',
    organization: '孟州市人民政府',
    divisions: [
      ['410000', '河南省'],
      ['410800', '焦作市'],
      ['410883', '孟州市'],
    ],
    preamble: '',
    sections: [],
  });
  const report = await db.report.findUniqueOrThrow({
    where: { id: reportId },
    include: { organization: true },
  });
  return { reportId, versionId: report.currentVersionId ?? '', slug: report.organization.slug };
}

let slug = '';

beforeAll(async () => {
  const read = await store(2020);
  slug = read.slug;
  await db.figure.createMany({
    data: [
      {
        versionId: read.versionId,
        metric: 'requests.received',
        applicant: 'total',
        value: 86,
        raw: '86',
        status: 'printed',
        line: 1,
        start: 0,
        end: 2,
      },
      {
        versionId: read.versionId,
        metric: 'requests.received',
        applicant: 'business',
        value: 1,
        raw: '1',
        status: 'printed',
        line: 1,
        start: 3,
        end: 4,
      },
      {
        versionId: read.versionId,
        metric: 'requests.carried_out',
        applicant: 'total',
        raw: '',
        status: 'blank',
        line: 2,
        start: 5,
        end: 5,
      },
    ],
  });
  const finding = {
    versionId: read.versionId,
    severity: 'error' as const,
    figures: [],
    params: { metric: 'requests.received' },
    line: 1,
    start: 0,
    end: 2,
  };
  await db.finding.createMany({
    data: [
      { ...finding, position: 0, code: 'row_sum', verdict: 'violated', expression: '1 + 1 = 2 ≠ 86' },
      { ...finding, position: 1, code: 'row_sum', verdict: 'holds', expression: '1 = 1' },
    ],
  });
  await store(2021);
  const draft = await store(2022);
  await db.report.update({ where: { id: draft.reportId }, data: { status: 'draft' } });
  const withdrawn = await store(2023);
  await db.report.update({ where: { id: withdrawn.reportId }, data: { status: 'withdrawn' } });
});

afterAll(() => db.$disconnect());

describe('the public pages', () => {
  it('count published reports only', async () => {
    const { ledger, findings } = await readHomePage({}, db);
    expect(ledger).toMatchObject({
      reports: 2,
      organizations: 1,
      firstYear: 2020,
      lastYear: 2021,
      openReports: 1,
    });
    expect(findings).toMatchObject([
      { code: 'row_sum', verdict: 'violated', organization: '孟州市人民政府', year: 2020 },
    ]);
    expect(findings[0]?.href).toBe(`/reports/410883/${slug}/2020?at=0-2`);
    expect(await readYears(db)).toMatchObject([{ year: 2021 }, { year: 2020, open: 1 }]);
  });

  it('show a body’s years: held, absent, withdrawn', async () => {
    const { years } = await readOrganizationPage(slug, 'total', db);
    const state = (year: number) => years.find((each) => each.year === year)?.state;
    expect([2019, 2020, 2021, 2022, 2023].map(state)).toEqual(['none', 'held', 'held', 'none', 'withdrawn']);
    expect(years.find(({ year }) => year === 2021)?.report?.state).toBe('unread');
  });

  it('take key figures from the totals and leave out what is not printed', async () => {
    const { provinces } = await readYearPage(2020, db);
    expect(provinces[0]?.reports[0]?.figures).toMatchObject([
      { metric: 'requests.received', value: 86, status: 'printed', query: 'figure=requests.received/total' },
      { metric: 'requests.total_handled', value: null, status: 'missing' },
      { metric: 'requests.carried_out', value: null, status: 'blank' },
      { metric: 'disputes.reconsideration.total', value: null, status: 'missing' },
    ]);
  });

  it('have one for every division, with what lies below it', async () => {
    expect(await readDivisionPage('410800', { page: 1 }, db)).toMatchObject({
      reports: 2,
      own: [],
      below: [{ code: '410883', reports: 2 }],
    });
    expect(await readDivisionPage('410883', { page: 1 }, db)).toMatchObject({
      own: [{ year: 2021 }, { year: 2020 }],
      below: [],
    });
    expect(await readDivisionPage('110000', { page: 1 }, db)).toMatchObject({
      reports: 0,
      division: { name: '北京市' },
    });
  });

  it.each([
    ['a division', () => readDivisionPage('999999', { page: 1 }, db)],
    ['a year', () => readYearPage(1999, db)],
    ['no year at all', () => readYearPage(NaN, db)],
    ['a body', () => readOrganizationPage('nobody', 'total', db)],
  ])('say that there is no such thing: %s', async (_, reading) => {
    await expect(reading()).rejects.toMatchObject({ name: 'AppError', code: 'not_found' });
  });
});

it('a body of the central government is found among the places, above all provinces', async () => {
  await publishReport(db, {
    ...{ title: null, year: 2020, kind: 'department', organization: '国家税务总局' },
    ...{ divisions: [['000000', '中央国家机关']], preamble: '', sections: [] },
  });
  const { places, emptyProvinces } = await readBrowsePage();
  expect(places.map(({ name, href }) => [name, href])).toEqual([
    ['中央国家机关', '/browse/000000'],
    ['河南省', '/browse/410000'],
  ]);
  expect(emptyProvinces.map(({ code }) => code)).not.toContain('000000');
  const page = await readDivisionPage('000000');
  expect(page.division).toMatchObject({ level: 'central' });
  expect(page.trail).toEqual([{ code: '000000', name: '中央国家机关' }]);
  expect(page.own.map(({ organization }) => organization.name)).toEqual(['国家税务总局']);
  expect(page.coverage.rows.map(({ label }) => label)).toEqual(['国家税务总局']);
});
