import { describe, expect, it } from 'vitest';
import { writeZip } from '../fixtures/documents/write-zip';
import { extract } from './extract';

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const document = (body: string): string =>
  `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;

async function rows(body: string, parts: Record<string, string> = {}): Promise<[number, string][][]> {
  const { lines } = await extract(writeZip({ 'word/document.xml': document(body), ...parts }), 'a.docx');
  return lines.map((line) => line.cells.map((found) => [found.column, found.text]));
}

const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;

describe('a Word file', () => {
  it.each([
    [
      'runs as one line',
      '<w:p><w:r><w:t>20</w:t></w:r><w:r><w:t>23 &lt;年&#24230;</w:t></w:r></w:p>',
      [[[0, '2023 <年度']]],
    ],
    [
      'hidden and moved text not at all',
      `${paragraph('一')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>二</w:t></w:r></w:p><w:moveFrom>${paragraph('三')}</w:moveFrom>`,
      [[[0, '一']]],
    ],
    [
      'deleted text not at all',
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>',
      [[[0, '新']]],
    ],
    [
      'a text box once',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      [[[0, '框']]],
    ],
    [
      'merged cells once, with their columns',
      `<w:tbl><w:tr>${cell('三', '<w:vMerge w:val="restart"/>')}${cell('一', '<w:gridSpan w:val="2"/>')}${cell('1')}</w:tr>
       <w:tr>${cell('', '<w:vMerge/>')}${cell('二')}${cell('三')}${cell('2')}</w:tr></w:tbl>`,
      [
        [
          [0, '三'],
          [1, '一'],
          [3, '1'],
        ],
        [
          [1, '二'],
          [2, '三'],
          [3, '2'],
        ],
      ],
    ],
    [
      'a row that starts late',
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('1')}</w:tr></w:tbl>`,
      [
        [
          [0, ''],
          [2, '1'],
        ],
      ],
    ],
  ])('gives %s', async (_, body, expected) => {
    expect(await rows(body)).toEqual(expected);
  });

  it('prints the numbers that Word counts itself', async () => {
    const body = [
      paragraph('总体情况', numbered(0)),
      paragraph('主动公开', numbered(1)),
      paragraph('申请', numbered(1)),
      paragraph('主动公开政府信息情况', numbered(0)),
      paragraph('平台', numbered(1)),
    ];
    const lines = await rows(body.join(''), { 'word/numbering.xml': NUMBERING });
    expect(lines.map((line) => line[0]?.[1])).toEqual([
      '一、总体情况',
      '（1）主动公开',
      '（2）申请',
      '二、主动公开政府信息情况',
      '（1）平台',
    ]);
  });

  it('takes the number from the style', async () => {
    const styles =
      '<w:styles><w:style w:styleId="b"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style></w:styles>';
    const lines = await rows(paragraph('总体情况', '<w:pStyle w:val="a"/>'), {
      'word/numbering.xml': NUMBERING,
      'word/styles.xml': styles,
    });
    expect(lines).toEqual([[[0, '一、总体情况']]]);
  });

  it('has its title beside the text', async () => {
    const core = '<cp:coreProperties><dc:title>年度报告</dc:title></cp:coreProperties>';
    const file = writeZip({ 'word/document.xml': document(paragraph('一')), 'docProps/core.xml': core });
    expect(await extract(file, 'a.docx')).toMatchObject({ format: 'docx', metaTitle: '年度报告' });
  });

  it.each([
    ['xlsx', { 'xl/workbook.xml': '<workbook/>' }, 'unsupported_format'],
    ['zip', { 'a.txt': '一' }, 'unsupported_format'],
    ['ofd', { 'OFD.xml': '<ofd/>' }, 'unsupported_format'],
  ])('is not any zip archive: %s', async (kind, files, code) => {
    await expect(extract(writeZip(files), 'a.docx')).rejects.toMatchObject({ code, params: { kind } });
  });

  it('is refused when its directory is cut off', async () => {
    const file = writeZip({ 'word/document.xml': document(paragraph('一')) });
    await expect(extract(file.slice(0, -30), 'a.docx')).rejects.toMatchObject({ code: 'damaged_file' });
  });

  it('is refused when a part claims to unpack to more than the limit', async () => {
    const file = writeZip({ 'word/document.xml': document(paragraph('一')) });
    const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    view.writeUInt32LE(0x7fffffff, view.lastIndexOf('PK\u0001\u0002') + 24);
    await expect(extract(file, 'a.docx')).rejects.toMatchObject({ code: 'too_large' });
  });
});
