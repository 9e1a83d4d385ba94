import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../domain/document';
import { extract } from './extract';

const REPORTS = '../shared/reports';
const here = existsSync(REPORTS);
if (!here && process.env['CI']) throw new Error(`${REPORTS} is missing`);

const read = async (file: string): Promise<ExtractedDocument> =>
  extract(await readFile(`${REPORTS}/${file}`), file);

/** The cells of the first line that has a cell starting with the label. */
function rowOf({ lines }: ExtractedDocument, label: string): string[] {
  const line = lines.find(
    ({ cells }) => cells.length > 1 && cells.some((cell) => cell.text.startsWith(label)),
  );
  return line?.cells.map((cell) => cell.text) ?? [];
}

const numbersOf = (document: ExtractedDocument, label: string): string => {
  const row = rowOf(document, label);
  return row.slice(row.findIndex((text) => text.startsWith(label)) + 1).join(' ');
};

describe.skipIf(!here)('real files', () => {
  it.each([
    ['hongze-2023.pdf', '行政规范性文件', '0 5 5'],
    ['hongze-2023.pdf', '行政处罚', '4119'],
    ['hongze-2023.pdf', '行政事业性收费', '7730.28'],
    ['hongze-2023.pdf', '一、本年新收', '21 0 0 0 0 0 21'],
    ['hongze-2023.pdf', '（二）部分公开', '4 0 0 0 0 0 4'],
    ['hongze-2023.pdf', '1.属于国家秘密', '1 0 0 0 0 0 1'],
    ['hongze-2023.pdf', '1.本机关不掌握', '10 0 0 0 0 0 10'],
    ['hongze-2023.pdf', '3.补正后', '0 0 0 0 0 0 0'],
    ['hongze-2023.pdf', '5.要求行政机关确认', '0 0 0 0 0 0 0'],
    ['hongze-2023.pdf', '（七）总计', '21 0 0 0 0 0 21'],
    ['shanghai-office-2019.html', '规章', '13 13 524'],
    ['shanghai-office-2019.html', '政府集中采购', '6 251000元'],
    ['shanghai-office-2019.html', '一、本年新收', '821 35   2 1 859'],
    ['shanghai-office-2019.html', '6.属于四类过程性信息', '3 1     '],
    ['shanghai-office-2019.html', '（七）总计', '767 35   2 1 805'],
    ['000_e6fcfe20a3322fe0.txt', '行政许可', '145 0 26553'],
    ['004_351f4af2c3a8fcf1.txt', '行政处罚', '2,543 57 48,686'],
    ['shuyang-2025.ocr.md', '本年新收', '705 3 0 0 5 0 713'],
  ])('%s: %s %s', async (file, label, numbers) => {
    expect(numbersOf(await read(file), label)).toBe(numbers);
  });

  it.each([
    ['hongze-2023.pdf', '10 1 0 0 0 0 0 0 0 0 5 0 0 0 0'],
    ['shanghai-office-2019.html', '5   2 7 8   1 9     '],
    ['003_e6430650c8b30f66.txt', '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'],
  ])('%s: table 4 is one row of 15 cells', async (file, row) => {
    const { lines } = await read(file);
    const found = lines.filter(
      ({ cells }) => cells.length === 15 && cells.every((cell) => /^\d*$/.test(cell.text)),
    );
    expect(found.map(({ cells }) => cells.map((cell) => cell.text).join(' '))).toEqual([row]);
  });

  it('reads the blank form with its merged cells', async () => {
    const document = await read('blank-2021-form.docx');
    expect(document.lines).toHaveLength(56);
    expect(document.lines[24]?.cells.map((cell) => cell.column)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9]);
    expect(numbersOf(document, '2.申请人逾期未按收费通知').split(' ')).toHaveLength(7);
  });

  it('knows the page and the box of every cell of a PDF', async () => {
    const { lines, metaTitle } = await read('hongze-2023.pdf');
    expect(metaTitle).toBe('洪泽区人民政府2023年政府信息公开工作年度报告');
    expect(
      lines.every(({ cells, page }) => cells.every(({ box }) => box?.page === page && box.width > 0)),
    ).toBe(true);
    expect(lines.some(({ cells }) => /^-?\s*\d\s*-?$/.test(cells[0]?.text ?? '') && cells.length === 1)).toBe(
      false,
    );
  });

  it('leaves the text files as they are', async () => {
    const file = '002_2163bda7121f7810.txt';
    const text = await readFile(`${REPORTS}/${file}`, 'utf8');
    expect((await read(file)).text).toBe(text.replace(/\r\n?/g, '\n'));
  });
});
