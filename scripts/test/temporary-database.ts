import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '../database/apply-migrations';
import { openEmbedded } from '../database/open-embedded';

export interface TemporaryDatabase {
  /** An empty database with the current schema; copy it with `createDatabase`. */
  readonly template: string;
  close(): void;
}

/** A PostgreSQL server in a temporary folder, quick rather than safe. Needs no other server and leaves nothing. */
export async function openTemporaryDatabase(): Promise<TemporaryDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'));
  // So that the account PostgreSQL runs as, when we are root, can enter.
  chmodSync(folder, 0o755);
  const { url, close } = await openEmbedded(folder, 'test');
  await runSql(
    url,
    'ALTER SYSTEM SET fsync = off',
    'ALTER SYSTEM SET synchronous_commit = off',
    'SELECT pg_reload_conf()',
  );
  await applyMigrations(url);
  return {
    template: url,
    close: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database beside the template, by default a copy of it, and returns its address. */
export async function createDatabase(template: string, name: string, source?: string): Promise<string> {
  const copied = source ?? new URL(template).pathname.slice(1);
  await runSql(withName(template, 'postgres'), `CREATE DATABASE "${name}" TEMPLATE "${copied}"`);
  return withName(template, name);
}

export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function withName(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
