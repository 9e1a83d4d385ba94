import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { pack, type Pack } from 'tar-stream';
import {
  END,
  FORMAT,
  HEAD,
  originalName,
  pieceName,
  type Content,
  type End,
  type Head,
} from './backup-format';
import { CareError } from './care-error';
import { inSnapshot } from './in-snapshot';
import { readTable } from './read-table';
import { listTables } from './tables';

export interface WrittenBackup extends End {
  readonly createdAt: string;
}

/**
 * Writes all that cannot be made anew, as of one moment, into one file: the rows of the tables, and the originals as
 * files under their hashes. The site may run meanwhile. The file appears whole or not at all. Throws `CareError`
 * file_exists, or backup_damaged when an original is not what its hash says.
 */
export async function writeBackup(url: string, file: string): Promise<WrittenBackup> {
  if (existsSync(file)) throw new CareError('file_exists', file);
  if (!existsSync(path.dirname(file))) throw new CareError('no_such_folder', path.dirname(file));
  const unfinished = `${file}.unfinished`;
  try {
    const written = await inSnapshot(url, async (client) => {
      const archive = pack();
      const [result] = await Promise.all([
        fill(archive, client),
        pipeline(archive, createGzip(), createWriteStream(unfinished, { mode: 0o600 })),
      ]);
      return result;
    });
    await flush(unfinished);
    await rename(unfinished, file);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function fill(archive: Pack, client: ClientBase): Promise<WrittenBackup> {
  try {
    const kept = await listTables(client);
    const createdAt = new Date().toISOString();
    const head: Head = {
      format: FORMAT,
      createdAt,
      migrations: await appliedMigrations(client),
      tables: kept.map(({ name, columns }) => ({ name, columns: [...columns] })),
    };
    await add(archive, HEAD, json(head));
    const tables: Record<string, Content> = {};
    for (const table of kept) {
      const pieces = readTable(client, table);
      let next = await pieces.next();
      for (let number = 1; next.done !== true; number += 1) {
        await add(archive, pieceName(table.name, number), next.value);
        next = await pieces.next();
      }
      tables[table.name] = next.value;
    }
    const originals = await addOriginals(archive, client);
    await add(archive, END, json({ tables, originals } satisfies End));
    archive.finalize();
    return { createdAt, tables, originals };
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

async function addOriginals(archive: Pack, client: ClientBase): Promise<End['originals']> {
  const { rows } = await client.query<{ sha256: string }>('SELECT sha256 FROM "SourceFile" ORDER BY sha256');
  let bytes = 0;
  for (const { sha256 } of rows) {
    const found = await client.query<{ bytes: Buffer }>('SELECT bytes FROM "SourceFile" WHERE sha256 = $1', [
      sha256,
    ]);
    const original = found.rows[0]?.bytes ?? Buffer.alloc(0);
    if (createHash('sha256').update(original).digest('hex') !== sha256)
      throw new CareError(
        'backup_damaged',
        `The original ${sha256} in the database is not what its hash says.`,
      );
    await add(archive, originalName(sha256), original);
    bytes += original.length;
  }
  return { files: rows.length, bytes };
}

async function appliedMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`);
  return rows.map(({ name }) => name);
}

function add(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()));
  });
}

function json(value: Head | End): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

/** So that a power cut after the last word leaves the file. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
