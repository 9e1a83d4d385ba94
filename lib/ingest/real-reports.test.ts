import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { figureRef } from '../domain/report';
import { readReport } from './read-report';

const REPORTS = '../shared/reports';
const here = existsSync(REPORTS);
if (!here && process.env['CI']) throw new Error(`${REPORTS} is missing`);

interface Truth {
  readonly figures: Record<string, number>;
  readonly inferred?: Record<string, number>;
  readonly blank?: readonly string[];
}

// The samples carry the figures of these reports, so their truth is the reports' too.
const CASES = [
  ['000_e6fcfe20a3322fe0.txt', '410883-2020-mengzhou', '孟州市人民政府', 'government', '2019', 179],
  ['001_2baf5ee0490418e5.txt', '410425-2021-jiaxian', '郏县人民政府', 'government', '2021', 200],
  ['002_2163bda7121f7810.txt', '410305-2020-jianxi-office', '涧西区人民政府办公室', 'office', '2019', 198],
  ['003_e6430650c8b30f66.txt', '419001102-2020-zhicheng', '轵城镇人民政府', 'township', '2019', 198],
  ['004_351f4af2c3a8fcf1.txt', '410328-2020-luoning', '洛宁县人民政府', 'government', '2019', 198],
  ['hongze-2023.pdf', '320813-2023-hongze', '洪泽区人民政府', 'government', '2021', 186],
  ['shanghai-office-2019.html', '310000-2019-shanghai-office', '上海市人民政府办公厅', 'office', '2019', 198],
] as const;

async function read(file: string) {
  return (await readReport(await readFile(`${REPORTS}/${file}`), file)).report;
}

describe.skipIf(!here)('real reports', () => {
  it.each(CASES)('reads %s', async (file, sample, organization, kind, form, figures) => {
    const report = await read(file);
    const truth = JSON.parse(await readFile(`samples/truth/${sample}.json`, 'utf8')) as Truth;
    const [code, year] = sample.split('-');
    expect(report.organization).toEqual({ name: organization, kind });
    expect([report.division?.code, String(report.year), report.form]).toEqual([code, year, form]);
    expect(report.sections.map((section) => section.ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.figures).toHaveLength(figures);

    const known = report.figures.filter((figure) => figure.value !== null);
    expect(Object.fromEntries(known.map((figure) => [figureRef(figure), figure.value]))).toEqual({
      ...truth.figures,
      ...truth.inferred,
    });
    const inferred = report.figures.filter((figure) => figure.status === 'inferred').map(figureRef);
    expect(inferred.toSorted()).toEqual(Object.keys(truth.inferred ?? {}).toSorted());
    const unknown = report.figures.filter((figure) => figure.value === null);
    expect(unknown.filter((figure) => figure.status !== 'blank')).toEqual([]);
  });

  it.each(CASES)('gives the place of every printed number of %s', async (file) => {
    const { document, report } = await readReport(await readFile(`${REPORTS}/${file}`), file);
    for (const figure of report.figures.filter(({ status }) => status === 'printed')) {
      expect(document.text.slice(figure.source.start, figure.source.end).trim()).toBe(figure.raw);
    }
    for (const section of report.sections) {
      expect(document.text.slice(section.source.start, section.source.end)).toBe(section.text);
    }
  });

  it('has no heading for section three where the report lost it', async () => {
    const headings = (await read(CASES[0][0])).sections.map((section) => section.heading);
    expect(headings[2]).toBeNull();
    expect(headings.filter((heading) => heading !== null)).toHaveLength(5);
  });

  it('finds the two sums of table 4 that do not hold, and no other', async () => {
    const violated = (await read('hongze-2023.pdf')).findings.filter(
      (finding) => finding.verdict === 'violated',
    );
    expect(violated.map((finding) => finding.params['metric'])).toEqual([
      'disputes.reconsideration.total',
      'disputes.litigation_after_reconsideration.total',
    ]);
  });

  it('does not take a misread place for another, and names the likely one', async () => {
    const report = await read('shuyang-2025.ocr.md');
    expect(report.division).toBeNull();
    expect(report.divisionCandidates.map(({ value }) => value.code)).toEqual(['321322']);
    expect(report.figures).toHaveLength(200);
  });

  it('refuses the blank form', async () => {
    await expect(read('blank-2021-form.docx')).rejects.toMatchObject({ code: 'blank_form' });
  });
});
