import { describe, expect, it } from 'vitest';
import type { PagesFacsimile } from '../domain/facsimile';
import { printPdf, type PrintedPage } from '../fixtures/print-pdf';
import { extract } from './extract';

const read = (...pages: PrintedPage[]) => extract(printPdf(pages, '年度报告'), 'a.pdf');
async function rows(...pages: PrintedPage[]): Promise<[number, string][][]> {
  return (await read(...pages)).lines.map((line) => line.cells.map((cell) => [cell.column, cell.text]));
}

type Line = readonly [number, number, number, number];
const across = (y: number, from = 100, to = 400): Line => [from, y, to, y];
const down = (x: number, from = 600, to = 700): Line => [x, from, x, to];
const LONG = '本年度共收到政府信息公开申请十二件均在法定期限内答';

describe('a PDF with text', () => {
  it('gives lines from top to bottom with page and box', async () => {
    const document = await read({
      texts: [
        ['第二行的文字在下面，写得长一些', 100, 600],
        ['第一行的文字', 100, 700],
      ],
    });
    expect(document).toMatchObject({
      format: 'pdf',
      metaTitle: '年度报告',
      text: '第一行的文字\n第二行的文字在下面，写得长一些',
    });
    expect(document.lines[0]).toMatchObject({ page: 1, cells: [{ box: { page: 1, x: 100, width: 72 } }] });
    expect(document.lines[0]?.cells[0]?.box?.y).toBeCloseTo(842 - 700 - 0.9 * 12);
  });

  it('joins the lines of a paragraph, over a page break too', async () => {
    const head: PrintedPage = {
      texts: [
        [`\u3000\u3000${LONG}`, 90, 750],
        [`复没有结转下年度的申请${LONG.slice(0, 16)}`, 90, 732],
        ['复，无诉讼。', 90, 714],
        [`\u3000\u3000${LONG}`, 90, 100],
        ['- 1 -', 280, 40],
      ],
    };
    const tail: PrintedPage = {
      texts: [
        ['复，到此为止。', 90, 750],
        ['- 2 -', 280, 40],
      ],
    };
    const lines = await rows(head, tail);
    expect(lines.map((line) => line[0]?.[1].slice(-6))).toEqual(['复，无诉讼。', '，到此为止。']);
  });

  it('drops page numbers and running heads', async () => {
    const pages = [1, 2, 3].map((n): PrintedPage => ({
      texts: [
        [`某区年度报告第${n}页`, 100, 810],
        [`第${n}部分的内容在这里。`, 100, 500 + n],
        [String(n), 300, 30],
      ],
    }));
    expect((await rows(...pages)).map((line) => line[0]?.[1])).toEqual(
      [1, 2, 3].map((n) => `第${n}部分的内容在这里。`),
    );
  });

  it('reads a ruled table row by row: merged cells once, wrapped labels whole', async () => {
    const page: PrintedPage = {
      lines: [
        across(700),
        across(650, 200),
        across(600),
        down(100),
        down(200),
        down(300, 600, 650),
        down(400),
      ],
      texts: [
        ['办理', 110, 652],
        ['结果', 110, 640],
        ['申请人情况', 220, 670],
        ['12', 240, 620],
        ['3,456', 340, 620],
        ['表后的一行文字在这里，不在表内。', 100, 500],
      ],
    };
    expect(await rows(page)).toEqual([
      [
        [0, '办理结果'],
        [1, '申请人情况'],
      ],
      [
        [1, '12'],
        [2, '3,456'],
      ],
      [[0, '表后的一行文字在这里，不在表内。']],
    ]);
  });

  it('closes a table whose outer border is not printed', async () => {
    const page: PrintedPage = {
      lines: [across(700), across(650), across(600), down(200), down(300)],
      texts: [
        ['规章制定的件数和废止的件数', 105, 670],
        ['0', 250, 670],
        ['1', 350, 670],
        ['行政许可决定数', 105, 620],
        ['2', 250, 620],
        ['3', 350, 620],
      ],
    };
    expect(await rows(page)).toEqual([
      [
        [0, '规章制定的件数和废止的件数'],
        [1, '0'],
        [2, '1'],
      ],
      [
        [0, '行政许可决定数'],
        [1, '2'],
        [2, '3'],
      ],
    ]);
  });

  it('takes wide gaps for columns where nothing is ruled', async () => {
    expect(
      await rows({
        texts: [
          ['行政规范性文件的件数', 100, 700],
          ['14', 300, 700],
          ['157', 400, 700],
          ['以上数字截至年底。', 100, 650],
        ],
      }),
    ).toEqual([
      [
        [0, '行政规范性文件的件数'],
        [1, '14'],
        [2, '157'],
      ],
      [[0, '以上数字截至年底。']],
    ]);
  });

  it('mends radical signs', async () => {
    expect(
      (await read({ texts: [['⼈⺠政府⼯作年度报告的全部文字都在这里，一字不少', 100, 700]] })).text,
    ).toBe('人民政府工作年度报告的全部文字都在这里，一字不少');
  });

  it.each([
    ['no text at all', printPdf([{ texts: [] }]), 'no_text_layer'],
    ['a stamp only', printPdf([{ texts: [['第1页', 100, 100]] }]), 'no_text_layer'],
    ['nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'damaged_file'],
  ])('is refused for %s', async (_, bytes, code) => {
    await expect(extract(bytes, 'a.pdf')).rejects.toMatchObject({ code });
  });
});

describe('the place of a printed line on its page', () => {
  async function pagesOf(...pages: PrintedPage[]): Promise<PagesFacsimile & { readonly text: string }> {
    const { facsimile, text } = await read(...pages);
    if (facsimile?.kind !== 'pages') throw new Error('no pages');
    return { ...facsimile, text };
  }
  const WORDS = '这一行文字说明它自己印在什么地方，不长不短';

  it.each([
    ['an upright page', '', [595, 842], [100, 131.2]],
    ['a page turned right', '/Rotate 90', [842, 595], null],
    ['a crop box inside the page', '/CropBox [50 100 545 800]', [495, 700], [50, 89.2]],
    ['a media box that begins elsewhere', '/MediaBox [-20 -30 575 812]', [595, 842], [120, 101.2]],
    ['a unit of two points', '/UserUnit 2', [1190, 1684], [200, 262.4]],
  ])('%s', async (_, entries, [width, height], at) => {
    const upright = { texts: [[WORDS, 100, 700]] } as const;
    const turned = { texts: [] } as const;
    const { pages, spans } = await pagesOf({ ...upright, entries }, { ...(at ? turned : upright) });
    expect(pages[0]).toEqual({ width, height });
    const [, , page, x, y] = spans[0] ?? [];
    if (at === null) expect(page).toBe(2);
    else expect([page, x, y]).toEqual([1, ...at]);
  });

  it('a paragraph has the place of each of its lines, on both pages', async () => {
    const first = `\u3000\u3000${LONG}`;
    const second = `复没有结转下年度的申请${LONG.slice(0, 16)}`;
    const { spans, text } = await pagesOf(
      {
        texts: [
          [first, 90, 120],
          [second, 90, 102],
          ['- 1 -', 280, 40],
        ],
      },
      {
        texts: [
          ['复，到此为止。', 90, 750],
          ['下一行文字另起一段，说的是别的事。', 90, 700],
        ],
      },
    );
    expect(spans.map(([start, end, page]) => [text.slice(start, end), page])).toEqual([
      [LONG, 1],
      [second, 1],
      ['复，到此为止。', 2],
      ['下一行文字另起一段，说的是别的事。', 2],
    ]);
    expect(text.split('\n')).toHaveLength(2);
  });
});
