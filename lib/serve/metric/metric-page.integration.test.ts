import { beforeAll, describe, expect, test } from 'vitest';
import { drawCourse } from '../../chart/draw-course';
import { writeInline } from '../../chart/write-chart';
import type { MetricKey } from '../../domain/metrics';
import { ingestSamples } from '../../fixtures/ingest-samples';
import { database } from '../../store/client';
import { listFigures } from '../api/list-figures';
import { readOrganizationPage } from '../organization/organization-page';
import { metricTable } from './metric-data';
import { readMetricPage } from './metric-page';
import { METRIC_PARAMETERS } from './metric-query';

const ALL = METRIC_PARAMETERS.parse({});
const db = database();

beforeAll(async () => {
  await ingestSamples(db, ['410883-2020-mengzhou.txt', '410328-2020-luoning.txt', '410425-2021-jiaxian.txt']);
});

async function known(metric: MetricKey, year?: number) {
  const { items } = await listFigures({ metric, year });
  return items.filter(({ value, applicant }) => value !== null && (applicant ?? 'total') === 'total');
}

describe('readMetricPage', () => {
  test.each(['requests.received', 'requests.granted', 'disclosure.licensing.decisions'] as const)(
    'takes every value of %s that the API has, and no other',
    async (metric) => {
      const { view } = await readMetricPage(metric, { ...ALL, year: 2020 });
      const figures = await known(metric, 2020);
      const values = view.entries.filter(({ value }) => value !== null);
      expect(values.map(({ reportId, value }) => [reportId, value]).sort()).toEqual(
        figures.map(({ reportId, value }) => [reportId, value]).sort(),
      );
      const { zeros, bins } = view.distribution;
      expect(zeros).toBe(figures.filter(({ value }) => value === 0).length);
      expect(bins.reduce((sum, { count }) => sum + count, zeros)).toBe(figures.length);
      const bodies = view.trend.map((year) => [year.year, year.bodies]);
      expect(bodies).toEqual([
        [2020, figures.length],
        [2021, (await known(metric, 2021)).length],
      ]);
    },
  );

  test('says why a body has no value, and never counts it as 0', async () => {
    const { view, ranking } = await readMetricPage('requests.received', { ...ALL, year: 2020 });
    expect(view.counts).toEqual({
      known: 3,
      withValue: 1,
      absent: [
        { reason: 'not_printed', bodies: 1 },
        { reason: 'no_report', bodies: 1 },
      ],
    });
    expect(ranking.rows.map(({ organization, rank }) => [organization, rank])).toEqual([
      ['洛宁县人民政府', 1],
      ['孟州市人民政府', null],
    ]);
    expect(metricTable(view, 'ranking').rows.map((row) => [row[2], row[6], row[7]])).toEqual([
      ['洛宁县人民政府', 1, 'printed'],
      ['孟州市人民政府', null, 'not_printed'],
    ]);
  });

  test('shows the last year with a value, and keeps to a place', async () => {
    expect((await readMetricPage('requests.received', ALL)).view.year).toBe(2021);
    const near = await readMetricPage('requests.received', { ...ALL, division: '410300' });
    expect(near.view).toMatchObject({ year: 2020, counts: { known: 1, withValue: 1 } });
  });

  test('gives no percentile among few', async () => {
    const slug = (await readMetricPage('requests.received', { ...ALL, year: 2020 })).ranking.rows[0]?.slug;
    const { view } = await readMetricPage('requests.received', { ...ALL, year: 2020, body: slug });
    expect(view.peers?.archive).toMatchObject({ peers: 1, percentile: null });
  });
});

test('every point of a body’s charts is a figure of the API, and every known figure a point', async () => {
  const { slug } = await db.organization.findFirstOrThrow({ where: { name: '孟州市人民政府' } });
  const { tables } = await readOrganizationPage(slug, 'total', db);
  const courses = tables.flatMap((table) => table.courses);
  expect(courses.length).toBeGreaterThan(20);
  for (const course of courses) {
    const content = { title: '', label: '', isTitled: false, format: String };
    const markup = writeInline(drawCourse({ ...content, points: course.points, domain: course.domain }));
    const drawn = [...markup.matchAll(/data-report="([^"]+)" data-value="([^"]+)"/g)].map(
      ([, report, value]) => [report, Number(value)],
    );
    const figures = await known(course.metric, 2020);
    const { id } = await db.report.findFirstOrThrow({ where: { organization: { slug } } });
    expect(drawn, course.metric).toEqual(
      figures.filter(({ reportId }) => reportId === id).map(({ reportId, value }) => [reportId, value]),
    );
  }
});
