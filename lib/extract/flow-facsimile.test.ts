import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../domain/document';
import type { FlowBlock } from '../domain/facsimile';
import { writeDocx } from '../fixtures/documents/write-docx';
import { documentOf } from '../fixtures/document';
import { extract } from './extract';
import { flowFacsimile } from './flow-facsimile';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A table as its rows of `text`, or `text columns×rows` for a merged cell; a paragraph as its words. */
function drawn({ text, facsimile }: ExtractedDocument): (string | string[])[] {
  if (facsimile?.kind !== 'flow') throw new Error('no flow');
  const draw = (block: FlowBlock): string | string[] =>
    block.kind === 'paragraph'
      ? text.slice(block.start, block.end)
      : block.rows.map((row) =>
          row.cells
            .map(([start, end, columns, rows]) => {
              const merged = columns === 1 && rows === 1 ? '' : ` ${columns}×${rows}`;
              return `${text.slice(start, end)}${merged}`;
            })
            .join(' | '),
        );
  return facsimile.blocks.map(draw);
}

const ofHtml = async (body: string) =>
  drawn(await extract(bytesOf(`<html><body>${body}</body></html>`), 'a.html'));

describe('the look of a web page', () => {
  it.each([
    [
      'cells merged sideways and downwards',
      '<table><tr><td rowspan=2>项</td><td colspan=2>数量</td></tr><tr><td>1</td><td>2</td></tr></table>',
      [['项 1×2 | 数量 2×1', '1 | 2']],
    ],
    [
      'a row whose cells all hang down from above',
      '<table><tr><td rowspan=2>项</td><td rowspan=2>1</td></tr><tr></tr><tr><td>目</td><td>2</td></tr></table>',
      [['项 1×2 | 1 1×2', '', '目 | 2']],
    ],
    [
      'a cell said to be longer than its table',
      '<table><tr><td rowspan=9>项</td><td>1</td></tr><tr><td>2</td></tr></table>',
      [['项 1×2 | 1', '2']],
    ],
    [
      'a table inside a cell of another',
      '<table><tr><td><p>一段话</p><table><tr><td>规章</td><td>3</td></tr></table><p>又一段</p></td></tr></table>',
      ['一段话', ['规章 | 3'], '又一段'],
    ],
    [
      'two tables one after the other',
      '<table><tr><td>甲</td><td>1</td></tr></table><table><tr><td>乙</td><td>2</td></tr></table>',
      [['甲 | 1'], ['乙 | 2']],
    ],
    ['an empty cell', '<table><tr><td>甲</td><td></td><td>2</td></tr></table>', [['甲 |  | 2']]],
    ['preformatted columns', '<pre>规章\t0\n许可\t5</pre>', [['规章 | 0', '许可 | 5']]],
  ])('%s', async (_, body, expected) => {
    expect(await ofHtml(body)).toEqual(expected);
  });

  it('knows what stands in the middle and what is bold', async () => {
    const { facsimile } = await extract(
      bytesOf(
        '<h1 align=center>年度报告</h1><p style="text-align: right">2024年</p><p>一<b>二</b></p><p><b>三</b></p>',
      ),
      'a.html',
    );
    expect(facsimile).toMatchObject({
      blocks: [
        { align: 'center', isStrong: true },
        { align: 'right', isStrong: false },
        { align: null, isStrong: false },
        { align: null, isStrong: true },
      ],
    });
  });

  it('holds no markup of the page, only places in its text', async () => {
    const { facsimile } = await extract(bytesOf('<p onclick="x()">一<script>y()</script></p>'), 'a.html');
    expect(JSON.stringify(facsimile)).not.toMatch(/[<>]|onclick|script/);
  });

  it('fills the hole that a row leaves which is not shown, so that columns stay columns', () => {
    const { lines } = documentOf('甲\t1\n2\t3');
    const [first, second] = lines;
    if (!first || !second) throw new Error('two lines');
    const moved = { ...second, cells: second.cells.map((cell) => ({ ...cell, column: cell.column + 2 })) };
    const look = (row: number) => ({
      place: { table: 'one', row, spans: [] },
      align: null,
      isStrong: false,
    });
    const { blocks } = flowFacsimile([first, moved], [look(0), look(2)]);
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: [
          {
            line: 1,
            cells: [
              [0, 1, 1, 1],
              [2, 3, 1, 1],
            ],
          },
          { line: null, cells: [] },
          {
            line: 2,
            cells: [
              [4, 4, 2, 1],
              [4, 5, 1, 1],
              [6, 7, 1, 1],
            ],
          },
        ],
      },
    ]);
  });
});

describe('the look of other formats', () => {
  it('a Word file: merged cells, bold and centred paragraphs', async () => {
    const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows, ref: null, value: null });
    const file = writeDocx([
      '年度报告',
      [
        [cell('项目', 1, 2), cell('数量', 2)],
        [cell('1'), cell('2')],
      ],
    ]);
    expect(drawn(await extract(file, 'a.docx'))).toEqual(['年度报告', ['项目 1×2 | 数量 2×1', '1 | 2']]);
  });

  it('markdown: lines of cells are a table, its rule is not drawn', async () => {
    const file = bytesOf('# 年度报告\n\n| 项目 | 数量 |\n|---|---|\n| 规章 | 3 |\n\n完');
    const document = await extract(file, 'a.md');
    expect(drawn(document)).toEqual(['# 年度报告', ['项目 | 数量', '规章 | 3'], '完']);
    expect(document.facsimile).toMatchObject({ blocks: [{ isStrong: true }, {}, { isStrong: false }] });
  });

  it('a text file has no look but its text', async () => {
    expect((await extract(bytesOf('年度报告\n规章\t3'), 'a.txt')).facsimile).toBeNull();
  });
});
