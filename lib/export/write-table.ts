import { encodeCsv } from './encode-csv';
import { OutputFile, type WrittenFile } from './output-file';
import { ParquetFile } from './parquet-file';
import type { ExportContext, Table } from './table';

export interface WrittenTable {
  readonly table: Table;
  readonly rows: number;
  readonly csv: WrittenFile;
  readonly parquet: WrittenFile;
}

/** Writes a table as CSV and as Parquet while it is read. */
export async function writeTable(
  folder: string,
  table: Table,
  context: ExportContext,
): Promise<WrittenTable> {
  const csv = await OutputFile.create(folder, `${table.name}.csv`);
  const parquet = await ParquetFile.create(folder, `${table.name}.parquet`, table);
  let count = 0;
  try {
    await csv.write(encodeCsv([table.columns.map(({ name }) => name)]));
    for await (const rows of table.batches(context)) {
      await csv.write(encodeCsv(rows));
      await parquet.write(rows);
      count += rows.length;
    }
    return { table, rows: count, csv: await csv.close(), parquet: await parquet.close() };
  } catch (error) {
    await Promise.all([csv.abandon(), parquet.abandon()]);
    throw error;
  }
}
