import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decimal, integer, text, type Value } from './column';
import { ParquetFile } from './parquet-file';

const columns = [
  text('name', '名称', 'Name', () => null, { mayBeNull: true }),
  integer('year', '年度', 'Year', () => null),
  decimal('value', '值', 'Value', () => null, { mayBeNull: true }),
];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, rows: readonly (readonly Value[])[]): Promise<string> {
  const file = await ParquetFile.create(folder, name, { columns, groupRows: 2 });
  await file.write(rows);
  await file.close();
  return path.join(folder, name);
}

it('holds no more than a row group at a time, and keeps null, 0 and the empty text apart', async () => {
  const path = await write('some.parquet', [
    ['孟州', 2020, '0'],
    [null, 2021, null],
    ['', 2022, '-1.5'],
  ]);
  const file = await asyncBufferFromFile(path);
  expect((await parquetMetadataAsync(file)).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
    2, 1,
  ]);
  expect(await parquetReadObjects({ file })).toEqual([
    { name: '孟州', year: 2020, value: 0 },
    { name: null, year: 2021, value: null },
    { name: '', year: 2022, value: -1.5 },
  ]);
});

it('writes a table without rows as strict readers ask for it', async () => {
  const path = await write('none.parquet', []);
  expect(await parquetReadObjects({ file: await asyncBufferFromFile(path) })).toEqual([]);
  // Field 3, no rows; field 4, a list of no structs.
  expect((await readFile(path)).includes(Buffer.of(0x16, 0x00, 0x19, 0x0c))).toBe(true);
});
