import type { ClientBase } from 'pg';

/** What a backup leaves out: what can be made anew, and what is only good for as long as it is fresh. */
const LEFT_OUT = new Set([
  '_prisma_migrations',
  'Passage',
  'PostingBlock',
  'IndexedReport',
  'Posting',
  'StaleReport',
  'ComparedReport',
  'NarrativePassage',
  'Wording',
  'WordingPair',
  'Session',
  'SignInChallenge',
  'DeskVisit',
  'SignInFailure',
  'Upload',
  'UploadPiece',
  'AddressFetch',
]);

/** The originals' bytes are kept as files of their own. */
export const ORIGINALS = { table: 'SourceFile', bytes: 'bytes' } as const;

export interface Table {
  readonly name: string;
  /** All columns but the originals' bytes, in the database's order. */
  readonly columns: readonly string[];
  /** Columns that order the rows always alike. */
  readonly key: readonly string[];
}

interface Row {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[] | null;
}

/** The tables a backup keeps, by name. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Row>(`
    SELECT class.relname AS name,
      (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
      (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
        JOIN pg_index ON indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)
        WHERE attrelid = class.oid) AS key
    FROM pg_class class WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r'
    ORDER BY class.relname COLLATE "C"`);
  return rows
    .filter(({ name }) => !LEFT_OUT.has(name))
    .map(({ name, columns, key }) => ({
      name,
      columns: columns.filter((column) => name !== ORIGINALS.table || column !== ORIGINALS.bytes),
      key: key ?? columns,
    }));
}

/** Whether nothing would be lost by a restore. */
export async function isEmpty(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(`
    SELECT NOT (EXISTS (SELECT FROM "SourceFile") OR EXISTS (SELECT FROM "Report")
      OR EXISTS (SELECT FROM "User") OR EXISTS (SELECT FROM "Job")) AS empty`);
  return rows[0]?.empty === true;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A COPY statement's table or query with its columns. */
export function copyOut({ name, columns, key }: Table): string {
  const order = key.map((column) => quoted(column)).join(', ');
  return `COPY (SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} ORDER BY ${order}) TO STDOUT`;
}

export function copyIn({ name, columns }: Pick<Table, 'name' | 'columns'>): string {
  return `COPY ${quoted(name)} (${columns.map(quoted).join(', ')}) FROM STDIN`;
}
