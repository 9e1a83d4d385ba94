import { env } from '../../env';
import { currentExport } from '../../export/current-export';
import { exportFiles } from '../../export/export-files';
import { TABLES } from '../../export/tables';

export interface DataFile {
  readonly name: string;
  readonly href: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DataTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly csv: DataFile;
  readonly parquet: DataFile;
}

/** The export that may be taken away; null where none has been made yet. */
export interface DataPage {
  /** Its name, from its time. */
  readonly name: string;
  readonly created: string;
  readonly siteUrl: string;
  readonly tables: readonly DataTable[];
  /** Every file, the tables' included. */
  readonly files: readonly DataFile[];
}

export async function readDataPage(folder = env().EXPORTS_DIR): Promise<DataPage | null> {
  const current = folder === undefined ? null : await currentExport(folder);
  if (folder === undefined || current === null) return null;
  const files = (await exportFiles(folder)).map(({ name, bytes, sha256 }) => ({
    ...{ name, bytes, sha256 },
    href: `/data/${name}`,
  }));
  const tables = TABLES.flatMap(({ name, zh, en }) => {
    const csv = files.find((file) => file.name === `${name}.csv`);
    const parquet = files.find((file) => file.name === `${name}.parquet`);
    const rows = current.resources.find((resource) => resource.name === name)?.rows;
    return csv && parquet && rows !== undefined ? [{ name, zh, en, rows, csv, parquet }] : [];
  });
  return { name: current.name, created: current.created, siteUrl: env().SITE_URL, tables, files };
}
