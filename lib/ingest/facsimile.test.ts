import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Facsimile } from '../domain/facsimile';
import type { Figure } from '../domain/report';
import type { Format } from '../fixtures/documents/made-formats';
import { formatsInTurn, makeDocument } from '../fixtures/documents/make-documents';
import { ODDITIES } from '../fixtures/documents/oddities';
import { readReport, type ReadReport } from './read-report';

const REPORTS = '../shared/reports';
const here = existsSync(REPORTS);
if (!here && process.env['CI']) throw new Error(`${REPORTS} is missing`);

/** The spans of the text that the look of the original draws as one cell or line. */
function places(facsimile: Facsimile): [start: number, end: number][] {
  if (facsimile.kind === 'pages') return facsimile.spans.map(([start, end]) => [start, end]);
  return facsimile.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.start, block.end] as [number, number]]
      : block.rows.flatMap((row) => row.cells.map(([start, end]): [number, number] => [start, end])),
  );
}

function lost({ document, report }: ReadReport): Figure[] {
  const { facsimile } = document;
  if (facsimile === null) throw new Error('no facsimile');
  const drawn = places(facsimile);
  return report.figures
    .filter(({ status }) => status !== 'inferred')
    .filter(({ source }) => !drawn.some(([start, end]) => start <= source.start && end >= source.end));
}

const readReal = async (file: string) => readReport(await readFile(`${REPORTS}/${file}`), file);

describe.skipIf(!here)('the look of real originals', () => {
  let hongze: ReadReport;
  beforeAll(async () => {
    hongze = await readReal('hongze-2023.pdf');
  }, 30_000);

  it.each(['shanghai-office-2019.html', 'shuyang-2025.ocr.md'])(
    '%s: every figure stands in a cell that is drawn',
    async (file) => {
      expect(lost(await readReal(file))).toEqual([]);
    },
  );

  it('hongze-2023.pdf: every figure has a box of its own that lies on its page', () => {
    const { document, report } = hongze;
    if (document.facsimile?.kind !== 'pages') throw new Error('no pages');
    const { pages, spans } = document.facsimile;
    const boxes = report.figures.map(({ source }) => {
      const span = spans.find(([start, end]) => start === source.start && end === source.end);
      const [, , page = 0, x = 0, y = 0, width = 0, height = 0] = span ?? [];
      const size = pages[page - 1];
      expect(page).toBe(source.page);
      expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual(size?.width ?? 0);
      expect(y + height).toBeLessThanOrEqual(size?.height ?? 0);
      return [page, x, y].join(' ');
    });
    expect(new Set(boxes).size).toBe(report.figures.length);
  });

  it('hongze-2023.pdf: every section is printed on the page it is said to be on', () => {
    const { document, report } = hongze;
    if (document.facsimile?.kind !== 'pages') throw new Error('no pages');
    const { spans } = document.facsimile;
    for (const { source } of report.sections) {
      const first = spans.find(([, end]) => end > source.start);
      expect(first?.[2]).toBe(source.page);
    }
  });

  it('shanghai-office-2019.html: table 3 has its three columns of labels and seven of numbers', async () => {
    const { document } = await readReal('shanghai-office-2019.html');
    if (document.facsimile?.kind !== 'flow') throw new Error('no flow');
    const tables = document.facsimile.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const widths = tables.map(({ rows }) => {
      const covered: number[] = [];
      return rows.map(({ cells }) => {
        const own = cells.reduce((sum, [, , columns]) => sum + columns, 0);
        const above = covered.reduce((sum, rowsLeft) => sum + (rowsLeft > 0 ? 1 : 0), 0);
        covered.forEach((rowsLeft, index) => (covered[index] = Math.max(0, rowsLeft - 1)));
        for (const [, , columns, height] of cells)
          covered.push(...Array.from({ length: columns }, () => height - 1));
        return own + above;
      });
    });
    expect(widths.some((rows) => rows.length > 20 && rows.every((width) => width === 10))).toBe(true);
  });
});

const LOOKS: readonly Format[] = ['md', 'html', 'docx', 'pdf', 'pdf unruled', 'doc'];
const ofTables = ODDITIES.filter(({ section }) => section === 'shapes' || section === 'values');

describe('the look of made originals', () => {
  it.each(ofTables)('$key: every figure stands in a cell that is drawn', async (oddity) => {
    for (const format of formatsInTurn(oddity, 1, LOOKS)) {
      const { bytes, fileName } = makeDocument([oddity], format, 1);
      const printed = lost(await readReport(bytes, fileName)).filter(({ status }) => status === 'printed');
      expect(printed).toEqual([]);
    }
  });
});
