import type { ClientBase } from 'pg';
import { END, End, HEAD, Head } from '../backup-format';
import { CareError } from '../care-error';
import { readArchive, readJson } from '../read-archive';
import { readTable } from '../read-table';
import { listTables } from '../tables';

/** The tables that are not what a backup has of them, and the originals by their number. Throws `CareError`. */
export async function compareWithBackup(client: ClientBase, file: string): Promise<string[]> {
  const end = await readEnd(file);
  const tables = await listTables(client);
  const differing: string[] = [];
  for (const table of tables) {
    const pieces = readTable(client, table);
    let next = await pieces.next();
    while (next.done !== true) next = await pieces.next();
    const there = end.tables[table.name];
    if (there?.sha256 === next.value.sha256) continue;
    differing.push(`${table.name}: ${next.value.rows} rows here, ${there?.rows ?? 'no table'} in the backup`);
  }
  return differing;
}

async function readEnd(file: string): Promise<End> {
  for await (const { name, content } of readArchive(file, (entry) => entry === HEAD || entry === END)) {
    if (name === HEAD) readJson(Head, content, 'not_a_backup');
    else return readJson(End, content, 'backup_damaged');
  }
  throw new CareError('backup_damaged', 'Its end is missing.');
}
