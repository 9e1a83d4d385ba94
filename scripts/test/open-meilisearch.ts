import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../database/free-port';
import { Trouble } from '../setup/trouble';
import { fetchMeilisearch } from './fetch-meilisearch';

const READY_WITHIN_MS = 30_000;

export interface MeilisearchServer {
  readonly host: string;
  readonly masterKey: string;
  close(): void;
}

export interface OwnMeilisearch extends MeilisearchServer {
  readonly pid: number;
}

/** The Meilisearch of MEILI_HOST, else one of our own in a temporary folder. Undefined where neither is to be had. */
export async function openMeilisearch(): Promise<MeilisearchServer | undefined> {
  const { MEILI_HOST, MEILI_MASTER_KEY = '' } = process.env;
  if (MEILI_HOST) return { host: MEILI_HOST, masterKey: MEILI_MASTER_KEY, close: () => undefined };
  const program = fetchMeilisearch();
  if (program) return startMeilisearch(program);
  console.error(
    `No Meilisearch server for ${process.platform} ${process.arch}: its tests are skipped. Set MEILI_HOST.`,
  );
  return undefined;
}

/** A server of our own in a temporary folder. */
export async function startMeilisearch(program: string): Promise<OwnMeilisearch> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-meilisearch-'));
  const address = `127.0.0.1:${await freePort(0)}`;
  const masterKey = randomBytes(24).toString('base64url');
  const options = [
    '--http-addr',
    address,
    '--db-path',
    path.join(folder, 'data'),
    '--no-analytics',
    '--log-level',
    'ERROR',
  ];
  const log = path.join(folder, 'log');
  const child = spawn(program, options, {
    cwd: folder,
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
    env: { ...process.env, MEILI_MASTER_KEY: masterKey, MEILI_ENV: 'production' },
  });
  const close = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`http://${address}/health`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return { host: `http://${address}`, masterKey, pid: child.pid ?? 0, close };
    await pause(50);
  }
  const said = readFileSync(log, 'utf8');
  close();
  throw new Trouble(`Meilisearch does not start.\n${said}`);
}
