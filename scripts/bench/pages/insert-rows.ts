import type pg from 'pg';

type Row = readonly unknown[];
const ROWS = 20_000;

/** Writes rows many at a time. `columns` names each column with its type: `"versionId" uuid`. */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: readonly (readonly [name: string, type: string])[],
  rows: readonly Row[],
): Promise<void> {
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  // As text, so that arrays and JSON pass through unnest as single values.
  const casts = columns.map(([name, type]) => `"${name}"::${type}`).join(', ');
  const lists = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${casts} FROM unnest(${lists}) AS row(${names})`;
  for (let at = 0; at < rows.length; at += ROWS) {
    const some = rows.slice(at, at + ROWS);
    await client.query(
      sql,
      columns.map((_, index) => some.map((row) => textOf(row[index]))),
    );
  }
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map((each) => `"${String(each)}"`).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
