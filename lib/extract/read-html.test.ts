import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../domain/document';
import { LIMITS } from './limits';
import { readHtml } from './read-html';

const HEAD = { format: 'html', encoding: 'utf-8', metaTitle: null, fileName: 'a.html' } as const;
const read = (html: string): ExtractedDocument => readHtml(html, HEAD);
const rows = (html: string): string[][] =>
  read(html).lines.map((line) => line.cells.map((cell) => cell.text));
const columns = (html: string): number[][] =>
  read(html).lines.map((line) => line.cells.map((cell) => cell.column));

describe('lines of a page', () => {
  it.each([
    ['blocks', '<p>一</p><div>二<p>三</p>四</div>', [['一'], ['二'], ['三'], ['四']]],
    ['breaks', '一<br>二<br/><br>三', [['一'], ['二'], ['三']]],
    ['span soup', '<p><span>20</span><span>23</span><o:p></o:p>年<span> </span></p>', [['2023年']]],
    ['entities', '<p>A&amp;B&nbsp;&lt;C&#30340;</p>', [['A&B <C的']]],
    ['line ends of the source in Chinese', '<p>政府信息\n  公开</p>', [['政府信息公开']]],
    ['line ends of the source in English', '<p>open\n  data</p>', [['open data']]],
    [
      'what nobody sees',
      '<style>p{}</style><script>1</script><p>一<!-- 二 --><b hidden>三</b><i style="display:none">四</i></p>',
      [['一']],
    ],
    [
      'preformatted text with tabs',
      '<pre>规章\t0\n许可\t5</pre>',
      [
        ['规章', '0'],
        ['许可', '5'],
      ],
    ],
  ])('reads %s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });

  it('keeps the title of the page apart', () => {
    expect(read('<title> 年报\n</title><p>一</p>')).toMatchObject({ metaTitle: '年报', text: '一' });
  });
});

describe('tables of a page', () => {
  it.each([
    [
      'breaks inside a cell',
      '<td>本年新<br>制作数量</td><td><p>1</p><p>2</p></td>',
      [['本年新制作数量', '1 2']],
      [[0, 1]],
    ],
    ['empty cells', '<td>规章</td><td></td><td>&nbsp;</td>', [['规章', '', '']], [[0, 1, 2]]],
    ['cells merged sideways', '<td colspan=3>规章</td><td>0</td>', [['规章', '0']], [[0, 3]]],
    [
      'cells merged downwards',
      '<td rowspan=2>三</td><td>一</td><td rowspan=2>9</td></tr><tr><td>二</td></tr><tr><td>四</td>',
      [['三', '一', '9'], ['二'], ['四']],
      [[0, 1, 2], [1], [0]],
    ],
    [
      'a small table in a cell',
      '<td>规章<table><tr><td>5</td></tr></table></td><td>6</td>',
      [['规章5', '6']],
      [[0, 1]],
    ],
  ])('reads %s', (_, row, texts, places) => {
    const html = `<table><tr>${row}</tr></table>`;
    expect(rows(html)).toEqual(texts);
    expect(columns(html)).toEqual(places);
  });

  it('takes a table that lays out the page apart into its blocks', () => {
    const inner = '<table><tr><td>规章</td><td>0</td></tr></table>';
    expect(rows(`<table><tr><td><p>一、总体情况</p>${inner}</td><td>边栏</td></tr></table>`)).toEqual([
      ['一、总体情况'],
      ['规章', '0'],
      ['边栏'],
    ]);
  });

  it('joins cells by one tab and knows their places', () => {
    const document = read('<p>一</p><table><tr><td>规章</td><td>13</td></tr></table>');
    expect(document.text).toBe('一\n规章\t13');
    expect(document.lines[1]).toMatchObject({ number: 2, start: 2, end: 7 });
    expect(document.lines[1]?.cells[1]).toEqual({ text: '13', column: 1, start: 5, end: 7 });
  });

  it('reads the tables of a markdown file and keeps its lines', () => {
    const document = readHtml(
      '# 报告\n\n| 甲 | 1 |\n<table><tr><td>规章</td><td>0</td></tr></table>\n正文',
      HEAD,
      {
        keepLineEnds: true,
      },
    );
    expect(document.lines.map((line) => line.cells.map((cell) => cell.text))).toEqual([
      ['# 报告'],
      ['甲', '1'],
      ['规章', '0'],
      ['正文'],
    ]);
  });
});

const MENU =
  '<ul>' + '<li><a href="/a">主动公开</a></li><li><a href="/b">政府信息公开年报</a></li>'.repeat(5) + '</ul>';
const PROSE =
  '<p>本年度共收到政府信息公开申请十二件，均在法定期限内答复，没有结转下年度办理的申请，也没有因此引起的复议和诉讼。</p>';
const BODY = `<div class="c"><p>一、总体情况</p>${PROSE}<p>二、主动公开政府信息情况</p><p>六、其他需要报告的事项</p><p>无。</p></div>`;

describe('a site page', () => {
  it('gives the article with its title, date and issuer, and none of the furniture', () => {
    const page = `<body><div>${MENU}</div><h1>甲县2023年政府信息公开工作年度报告</h1><p>发布日期：2024-01-31</p>${BODY}
      <p>【打印】【关闭】</p><div>版权所有：甲县人民政府 备案号：001</div>${MENU}</body>`;
    expect(rows(page).map((cells) => cells[0]?.slice(0, 12))).toEqual([
      '甲县2023年政府信息公',
      '发布日期：2024-01',
      '一、总体情况',
      '本年度共收到政府信息公开',
      '二、主动公开政府信息情况',
      '六、其他需要报告的事项',
      '无。',
    ]);
  });

  it('keeps prose that stands outside the part with the headings', () => {
    const page = `<body>${MENU}<div><div>${PROSE}</div>${BODY}</div></body>`;
    expect(rows(page).filter((cells) => cells[0]?.startsWith('本年度共收到'))).toHaveLength(2);
  });

  it('keeps every line of a page without furniture', () => {
    expect(rows(`<p>报告</p>${BODY}<p>2024年1月</p>`)).toHaveLength(7);
  });
});

describe('a hostile page', () => {
  it.each([
    ['nesting', '<div>'.repeat(LIMITS.htmlDepth * 3)],
    [
      'unclosed formatting',
      `<p>${Array.from({ length: 500 }, (_, i) => `<font id=${i}>`).join('')}${'</p><p>1'.repeat(2000)}`,
    ],
    ['elements', '<i></i>'.repeat(LIMITS.htmlElements + 1)],
    ['a million cells', `<table>${'<tr><td>1<td>2</tr>'.repeat(500_000)}</table>`],
    ['wide cells', `<table><tr>${'<td colspan=1000>1</td>'.repeat(10)}</tr></table>`],
  ])('is refused for %s', (_, html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'too_large' }) as Error);
  });

  it('is refused when it shows nothing', () => {
    expect(() => read('<script>app()</script><div id="app"></div>')).toThrow(
      expect.objectContaining({ code: 'empty_file' }) as Error,
    );
  });
});
