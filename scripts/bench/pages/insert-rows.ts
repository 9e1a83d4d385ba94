import type pg from 'pg';

/** A number, a text, a list of texts, or an object for JSON. */
export type Value = string | number | null | undefined | readonly string[] | Readonly<Record<string, string>>;
type Row = readonly Value[];
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

function textOf(value: Value): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Array) return `{${value.map((each) => `"${each}"`).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
