import type { ClientBase } from 'pg';
import { ORIGINALS, quoted } from './tables';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Does the work while rows may come in any order: foreign keys are taken off and put back, and so tried on all rows;
 * triggers stay silent; an original may come after its row.
 */
export async function withoutConstraints<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  const { rows: keys } = await client.query<ForeignKey>(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  const { rows: tables } = await client.query<{ table: string }>(`
    SELECT DISTINCT tgrelid::regclass::text AS "table" FROM pg_trigger
    JOIN pg_class class ON class.oid = tgrelid
    WHERE NOT tgisinternal AND class.relnamespace = 'public'::regnamespace`);
  const bytes = `ALTER TABLE ${quoted(ORIGINALS.table)} ALTER COLUMN ${quoted(ORIGINALS.bytes)}`;
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await client.query(`${bytes} DROP NOT NULL`);
  const result = await work();
  await client.query(`${bytes} SET NOT NULL`);
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  return result;
}
