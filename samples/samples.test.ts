import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FORMS } from '@/lib/domain/metrics';
import { ORGANIZATION_KINDS, SECTION_KINDS, type Figure, type FigureStatus } from '@/lib/domain/report';
import { readReport } from '@/lib/ingest/read-report';

const folder = new URL('./', import.meta.url);
const values = z.record(z.string(), z.number());
const truthSchema = z.object({
  year: z.number(),
  division: z.string(),
  divisionName: z.string(),
  organization: z.object({ name: z.string(), kind: z.enum(ORGANIZATION_KINDS) }),
  form: z.enum(FORMS),
  publishedOn: z.string().nullable(),
  figures: values,
  inferred: values,
  blank: z.array(z.string()).default([]),
  notPrinted: z.array(z.string()).default([]),
  raw: z.record(z.string(), z.string()).default({}),
});

function truthOf(name: string): z.infer<typeof truthSchema> {
  return truthSchema.parse(JSON.parse(readFileSync(new URL(`truth/${name}.json`, folder), 'utf8')));
}

const samples = readdirSync(folder)
  .filter((file) => /^\d{6,9}-\d{4}-/.test(file))
  .map((file) => ({ file, name: file.replace(/\.\w+$/, '') }));

const refOf = (figure: Figure): string =>
  figure.applicant === null ? figure.metric : `${figure.metric}/${figure.applicant}`;

const valuesWith = (figures: readonly Figure[], status: FigureStatus): Record<string, number | null> =>
  Object.fromEntries(
    figures.filter((figure) => figure.status === status).map((figure) => [refOf(figure), figure.value]),
  );

const read = (file: string) => readReport(readFileSync(new URL(file, folder)), file);

describe('the samples', () => {
  it('are ten, each with its truth', () => {
    const truths = readdirSync(new URL('truth/', folder)).map((file) => file.replace('.json', ''));
    expect(samples).toHaveLength(10);
    expect(truths.sort()).toEqual(samples.map(({ name }) => name).sort());
  });

  it.each(samples)('$file says in its first line that it is a sample', ({ file }) => {
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .replace(/^[\s\S]*?<body>/, '')
      .split('\n');
    const first = lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('<div'));
    expect(first).toMatch(/^(<p>)?【样本】本文件由公开年报档案编写/);
  });
});

describe.each(samples)('$file', ({ file, name }) => {
  const truth = truthOf(name);

  it('gives exactly the figures that are printed, inferred and blank', async () => {
    const { figures } = (await read(file)).report;
    expect(valuesWith(figures, 'printed')).toEqual(truth.figures);
    expect(valuesWith(figures, 'inferred')).toEqual(truth.inferred);
    expect(Object.keys(valuesWith(figures, 'blank')).sort()).toEqual([...truth.blank].sort());
    const count = [truth.figures, truth.inferred, truth.blank].reduce(
      (sum, part) => sum + Object.keys(part).length,
      0,
    );
    expect(figures).toHaveLength(count);
    expect(figures.map(refOf).filter((ref) => truth.notPrinted.includes(ref))).toEqual([]);
    for (const [ref, raw] of Object.entries(truth.raw))
      expect(figures.find((figure) => refOf(figure) === ref)?.raw).toBe(raw);
  });

  it('leads from every printed figure back to its cell', async () => {
    const { document, report } = await read(file);
    const printed = report.figures.filter((figure) => figure.status === 'printed');
    const cells = printed.map(({ source }) => document.text.slice(source.start, source.end));
    expect(cells).toEqual(printed.map((figure) => figure.raw));
  });

  it('names the body, the place, the year and the six parts', async () => {
    const { report } = await read(file);
    expect({
      year: report.year,
      division: report.division?.code,
      divisionName: report.division?.name,
      organization: report.organization,
      form: report.form,
      publishedOn: report.publishedOn,
    }).toEqual({
      year: truth.year,
      division: truth.division,
      divisionName: truth.divisionName,
      organization: truth.organization,
      form: truth.form,
      publishedOn: truth.publishedOn,
    });
    expect(report.title).toContain(String(truth.year));
    expect(report.title).not.toContain('样本');
    expect(report.sections.map((section) => section.kind)).toEqual(SECTION_KINDS);
  });
});

describe('what the samples keep of their originals', () => {
  it('finds the lost heading of section three in 孟州市', async () => {
    const { report } = await read('410883-2020-mengzhou.txt');
    expect(
      report.sections.filter((section) => section.heading === null).map((section) => section.kind),
    ).toEqual(['requests']);
  });

  it('finds both totals of table four in 洪泽区 that do not add up', async () => {
    const { report } = await read('320813-2023-hongze.txt');
    const broken = report.findings.filter((finding) => finding.verdict === 'violated');
    expect(broken.map((finding) => finding.code)).toEqual(['disputes_sum', 'disputes_sum']);
  });
});
