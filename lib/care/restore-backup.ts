import { createHash, type Hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { END, End, HEAD, Head, hashOfOriginal, tableOfPiece } from './backup-format';
import { CareError } from './care-error';
import { readArchive, readJson } from './read-archive';
import { countNewlines } from './read-table';
import { copyIn, isEmpty } from './tables';
import { withoutConstraints } from './without-constraints';

export interface RestoreOptions {
  /** Whether an archive that is there already may be replaced. */
  readonly replace: boolean;
  /** Makes the schema as it was after these migrations, in the transaction of the connection. */
  readonly makeSchema: (client: pg.ClientBase, migrations: readonly string[]) => Promise<void>;
}

/**
 * Fills the database with a backup, in one transaction: afterwards it holds all of the backup or is as it was. Every
 * original is held against its hash, every table against the rows and the hash written at the backup's end.
 * Throws `CareError`.
 */
export async function restoreBackup(url: string, file: string, options: RestoreOptions): Promise<End> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await refuseOldServer(client);
    await refuseOthers(client);
    if (!options.replace && !(await isEmpty(client))) throw new CareError('archive_not_empty');
    await client.query('BEGIN');
    const end = await fill(client, file, options);
    await client.query('COMMIT');
    return end;
  } finally {
    await client.end();
  }
}

// Before, a value added to an enum cannot be used in the transaction that added it, and a restore is one transaction.
const OLDEST_SERVER = 170_000;

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if ((rows[0]?.version ?? 0) < OLDEST_SERVER) throw new CareError('server_too_old');
}

/** They would see tables vanish. */
async function refuseOthers(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ others: number }>(`
    SELECT count(*)::int AS others FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`);
  if ((rows[0]?.others ?? 0) > 0) throw new CareError('archive_in_use');
}

async function fill(client: pg.ClientBase, file: string, { makeSchema }: RestoreOptions): Promise<End> {
  const entries = readArchive(file);
  const first = await entries.next();
  if (first.done === true || first.value.name !== HEAD) throw new CareError('not_a_backup', file);
  const head = readJson(Head, first.value.content, 'not_a_backup');
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
  // The queue is of the archive that was here; what the backup has unfinished is put into it again (lib/ingest/worker).
  await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
  await makeSchema(client, head.migrations);
  return withoutConstraints(client, async () => {
    const came = new Arrived();
    for await (const { name, content } of entries) {
      if (name === END) return came.agreeing(readJson(End, content, 'backup_damaged'));
      const table = head.tables.find((one) => one.name === tableOfPiece(name));
      const sha256 = hashOfOriginal(name);
      if (table !== undefined) await fillTable(client, copyIn(table), came.piece(table.name, content));
      else if (sha256 !== null) await putOriginal(client, sha256, came.original(sha256, content));
      else throw new CareError('backup_damaged', `It holds ${name}, which does not belong there.`);
    }
    throw new CareError('backup_damaged', 'Its end is missing.');
  });
}

async function fillTable(client: pg.ClientBase, statement: string, rows: Buffer): Promise<void> {
  await pipeline([rows], client.query(copyFrom(statement)));
}

async function putOriginal(client: pg.ClientBase, sha256: string, bytes: Buffer): Promise<void> {
  const { rowCount } = await client.query('UPDATE "SourceFile" SET bytes = $2 WHERE sha256 = $1', [
    sha256,
    bytes,
  ]);
  if (rowCount !== 1) throw new CareError('backup_damaged', `The original ${sha256} has no row.`);
}

/** What came so far, to be held against what the end says. */
class Arrived {
  private readonly tables = new Map<string, { rows: number; hash: Hash }>();
  private readonly originals = { files: 0, bytes: 0 };

  piece(table: string, rows: Buffer): Buffer {
    const so = this.tables.get(table) ?? { rows: 0, hash: createHash('sha256') };
    so.hash.update(rows);
    this.tables.set(table, { ...so, rows: so.rows + countNewlines(rows) });
    return rows;
  }

  original(sha256: string, bytes: Buffer): Buffer {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new CareError('backup_damaged', `The original ${sha256} is not what its hash says.`);
    this.originals.files += 1;
    this.originals.bytes += bytes.length;
    return bytes;
  }

  agreeing(end: End): End {
    const nothing = { rows: 0, hash: createHash('sha256') };
    for (const [name, { rows, sha256 }] of Object.entries(end.tables)) {
      const table = this.tables.get(name) ?? nothing;
      if (table.rows !== rows || table.hash.copy().digest('hex') !== sha256)
        throw new CareError('backup_damaged', `The table ${name} is not what was written.`);
    }
    const { files, bytes } = this.originals;
    if (files !== end.originals.files || bytes !== end.originals.bytes)
      throw new CareError('backup_damaged', 'Originals are missing.');
    return end;
  }
}
