import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { Trouble } from '../setup/trouble';

// The table, its contents and the lock's key are those of Prisma Migrate, so that both can be used in turn.
const LOCK_KEY = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const SILENT = new Logger(() => () => undefined);

const FOLDER = 'prisma/migrations';

/** Applies the migrations that the database has not had yet, and returns their names; the queue's schema follows its library. */
export async function applyMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(TABLE);
    const pending = await pendingMigrations(client);
    for (const name of pending) await applyMigration(client, name, readFileSync(sqlFile(name)));
    await runMigrations({ connectionString: url, logger: SILENT });
    return pending;
  } finally {
    await client.end();
  }
}

async function pendingMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const names = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const edited = names.find(
    (name) => applied.has(name) && applied.get(name) !== checksumOf(readFileSync(sqlFile(name))),
  );
  if (edited) throw new Trouble(`The migration ${edited} was changed after this database had it.`);
  return names.filter((name) => !applied.has(name)).sort();
}

/** One transaction, so that a migration cut short leaves nothing behind. */
async function applyMigration(client: pg.ClientBase, name: string, sql: Buffer): Promise<void> {
  try {
    await client.query('BEGIN');
    await runMigration(client, name, sql);
    await client.query('COMMIT');
  } catch (cause) {
    throw new Trouble(`The migration ${name} failed.`, { cause });
  }
}

/** Makes the schema as it was after exactly these migrations, in an empty database and in the caller's transaction. */
export async function makeSchemaOf(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  await client.query(TABLE);
  for (const name of names) {
    if (!existsSync(sqlFile(name)))
      throw new Trouble(`This version does not have the migration ${name}. Update first.`);
    await runMigration(client, name, readFileSync(sqlFile(name)));
  }
}

async function runMigration(client: pg.ClientBase, name: string, sql: Buffer): Promise<void> {
  await client.query(sql.toString('utf8'));
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksumOf(sql), name],
  );
}

function sqlFile(name: string): string {
  return path.join(FOLDER, name, 'migration.sql');
}

function checksumOf(sql: Buffer): string {
  return createHash('sha256').update(sql).digest('hex');
}
