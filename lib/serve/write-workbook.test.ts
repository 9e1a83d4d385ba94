import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { writeWorkbook, type SheetCell } from './write-workbook';

async function readBack(rows: readonly (readonly SheetCell[])[]) {
  const columns = ['甲', '乙', '丙'].map((head) => ({ head, width: 12 }));
  const bytes = await writeWorkbook([{ name: '数字', columns, rows }]);
  return readSheets(Buffer.from(bytes));
}

test.each<[string, readonly SheetCell[], readonly unknown[]]>([
  ['numbers are numbers', [57, -3.25, 0], [57, -3.25, 0]],
  ['a share is a number', [{ share: 0.5 }, 1, 1], [0.5, 1, 1]],
  ['what is not known is an empty cell, never 0', [null, '未印出', 1], [null, '未印出', 1]],
  ['a short row is filled up', ['只此', null, null], ['只此', null, null]],
  ['text that looks like a formula stays text', ['=1+1', '+86', '@x'], ['=1+1', '+86', '@x']],
  ['text that looks like a number stays text', ['007', '2020', '1e3'], ['007', '2020', '1e3']],
  ['markup and signs that XML forbids', ['<b>&"', 'a\u0000b\u000bc', '𠀀'], ['<b>&"', 'abc', '𠀀']],
])('%s', async (_, row, read) => {
  const [sheet] = await readBack([row]);
  expect(sheet).toEqual({ sheet: '数字', data: [['甲', '乙', '丙'], read] });
});

test('sheets keep their order and their names', async () => {
  const columns = [{ head: 'x', width: 5 }];
  const bytes = await writeWorkbook(
    ['数字', '比率', '文字'].map((name) => ({ name, columns, rows: [[name]] })),
  );
  const sheets = await readSheets(Buffer.from(bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['数字', '比率', '文字']);
});

test('a text longer than a cell may hold is cut, so that the file can be opened', async () => {
  const [sheet] = await readBack([['长'.repeat(40_000)]]);
  expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767);
});
