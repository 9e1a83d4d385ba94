import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openEmbedded } from './open-embedded';

async function countRows(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE TABLE IF NOT EXISTS kept (id int)');
    await client.query('INSERT INTO kept VALUES (1)');
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM kept');
    return rows[0]?.count;
  } finally {
    await client.end();
  }
}

function folder(mode: number): string {
  const place = mkdtempSync(path.join(tmpdir(), '数据 '));
  chmodSync(place, mode);
  return place;
}

it('survives a creation cut short, a killed server and a restart, at one address', async () => {
  const place = folder(0o755);
  mkdirSync(path.join(place, 'postgres.unfinished', 'base'), { recursive: true });
  const first = await openEmbedded(place, 'test');
  expect(await countRows(first.url)).toBe('1');

  const [pid] = readFileSync(path.join(first.home, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await first.revive();
  expect(await countRows(first.url)).toBe('2');

  first.close();
  await expect(countRows(first.url)).rejects.toThrow('ECONNREFUSED');
  const second = await openEmbedded(place, 'test');
  expect(second.url).toBe(first.url);
  expect(await countRows(second.url)).toBe('3');
  expect(statSync(path.join(second.home, 'database.json')).mode & 0o777).toBe(0o600);
  second.close();
  rmSync(place, { recursive: true });
});

it('starts for a folder that only its owner can enter, and leaves the folder so', async () => {
  const place = folder(0o700);
  const { url, home, close } = await openEmbedded(place, 'test');
  expect(await countRows(url)).toBe('1');
  expect(home === place).toBe(process.getuid?.() !== 0);
  expect(statSync(place).mode & 0o777).toBe(0o700);
  close();
  rmSync(home, { recursive: true });
});
