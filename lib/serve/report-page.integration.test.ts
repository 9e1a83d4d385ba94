import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeReport } from '../fixtures/documents/formats';
import type { Format } from '../fixtures/documents/made-formats';
import { makeReport } from '../fixtures/documents/made-report';
import { ingestSamples } from '../fixtures/ingest-samples';
import { incomingBytes } from '../ingest/incoming-file';
import { ingestFile } from '../fixtures/ingest-file';
import { database } from '../store/client';
import { withdrawReport } from '../store/withdraw-report';
import { reportPage, type ReportAddress, type ReportView } from './report-page';
import { sourceFile } from './source-file';

const db = database();
let mengzhou: ReportAddress;
let withdrawn: ReportAddress;

async function addressOf(id: string): Promise<ReportAddress> {
  const { organization, year } = await db.report.findUniqueOrThrow({
    where: { id },
    include: { organization: true },
  });
  return { divisionCode: organization.divisionCode, organizationSlug: organization.slug, year };
}

async function published(q: string | null = null, results: string | null = null): Promise<ReportView> {
  const page = await reportPage(mengzhou, { q, results });
  if (page.state !== 'published') throw new Error('withdrawn');
  return page.report;
}

beforeAll(async () => {
  const [first = '', second = ''] = await ingestSamples(db, [
    '410883-2020-mengzhou.txt',
    '410425-2021-jiaxian.txt',
  ]);
  mengzhou = await addressOf(first);
  withdrawn = await addressOf(second);
  await withdrawReport(db, { reportId: second, reason: '重复入库' });
});

describe('reportPage', () => {
  test('reads the head and the place of the body', async () => {
    expect(await published()).toMatchObject({
      organization: { name: '孟州市人民政府', kind: 'government' },
      divisions: [{ name: '河南省' }, { name: '焦作市' }, { name: '孟州市' }],
      year: 2020,
      form: '2019',
      isSample: true,
      years: [{ year: 2020, isPublished: true }],
    });
  });

  test('every printed figure is what the text says at its place', async () => {
    const { figures, text } = await published();
    const printed = figures.filter((figure) => figure.status === 'printed');
    expect(printed.length).toBeGreaterThan(150);
    for (const { raw, source } of printed) expect(text.slice(source.start, source.end)).toBe(raw);
  });

  test('an inferred figure carries its rule and a plain number', async () => {
    const figure = (await published()).figures.find((each) => each.ref === 'requests.received/research');
    expect(figure).toMatchObject({ value: 0, raw: '', status: 'inferred', rule: 'balance' });
  });

  test('the section without a heading keeps its table, and no table row becomes prose', async () => {
    const { sections } = await published();
    const requests = sections.find((section) => section.kind === 'requests');
    expect(requests?.heading).toBeNull();
    expect(requests?.blocks.map((block) => block.kind)).toEqual(['table']);
    const disclosure = sections.find((section) => section.kind === 'disclosure');
    expect(disclosure?.blocks.map((block) => block.kind)).toEqual(['table']);
  });

  test('numbers the hits of a query alike in the text and in the prose', async () => {
    const { marks, text, sections } = await published('政府信息');
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map(([start, end]) => text.slice(start, end)))).toEqual(new Set(['政府信息']));
    const shown = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.hits.map(({ hit, start, end }) => [hit, block.text.slice(start, end)])),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown.map(([, words]) => words))).toEqual(new Set(['政府信息']));
    expect(shown.map(([hit]) => hit)).toEqual(
      shown.map(([hit]) => hit).toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  test('knows the way back to the results, and none where nothing was searched', async () => {
    expect((await published('公开', 'year=2020')).results).toBe(
      `/search?q=${encodeURIComponent('公开')}&year=2020`,
    );
    expect((await published()).results).toBeNull();
  });

  test('of a withdrawn report only the head and the reason are left', async () => {
    expect(await reportPage(withdrawn)).toMatchObject({
      state: 'withdrawn',
      reason: '重复入库',
      head: { organization: { name: '郏县人民政府' }, year: 2021 },
    });
  });

  test.each([
    ['another year', { year: 1999 }],
    ['another place', { divisionCode: '410881' }],
  ])('%s has no report', async (_, change) => {
    await expect(reportPage({ ...mengzhou, ...change })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the look of an original', () => {
  async function viewOfMade(year: number, format: Format): Promise<ReportView> {
    const report = makeReport({ seed: year, issuer: '栾川县人民政府', year });
    const { bytes, extension } = writeReport(report, format);
    const file = incomingBytes(`${year}.${extension}`, new Uint8Array(bytes));
    const end = await ingestFile(db, file, { publish: true, isSample: false, userId: null });
    if (!('reportId' in end) || end.reportId === null) throw new Error(end.outcome);
    const page = await reportPage(await addressOf(end.reportId));
    if (page.state !== 'published') throw new Error('withdrawn');
    return page.report;
  }

  test('of a PDF: its pages, and the box of every figure', async () => {
    const { facsimile, figures, original } = await viewOfMade(2022, 'pdf');
    expect(original).toMatchObject({ mediaType: 'application/pdf', format: 'pdf' });
    if (facsimile?.kind !== 'pages') throw new Error('no pages');
    expect(facsimile.pages[0]).toEqual({ width: 842, height: 595 });
    for (const { source } of figures) {
      const span = facsimile.spans.find(([start, end]) => start === source.start && end === source.end);
      expect(span?.[2]).toBe(source.page);
    }
  });

  test('of a web page: its tables, with the cell of every figure', async () => {
    const { facsimile, figures, sections, text } = await viewOfMade(2023, 'html');
    if (facsimile?.kind !== 'flow') throw new Error('no flow');
    const cells = facsimile.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    );
    for (const { source } of figures)
      expect(cells.some(([start, end]) => start === source.start && end === source.end)).toBe(true);
    for (const { heading, headingSource } of sections)
      expect(text.slice(headingSource.start, headingSource.end)).toBe(heading);
  });

  test('of a text file: none, its text is all there is to see', async () => {
    expect((await published()).facsimile).toBeNull();
  });
});

describe('sourceFile', () => {
  test('gives the very bytes of a published original', async () => {
    const bytes = await readFile('samples/410883-2020-mengzhou.txt');
    const file = await sourceFile(createHash('sha256').update(bytes).digest('hex'));
    expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
    expect(file.name).toBe('410883-2020-mengzhou.txt');
  });

  test('of a withdrawn report it gives nothing', async () => {
    const bytes = await readFile('samples/410425-2021-jiaxian.txt');
    const hash = createHash('sha256').update(bytes).digest('hex');
    await expect(sourceFile(hash)).rejects.toMatchObject({ code: 'not_found' });
  });
});
