import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { runAs, type Outcome } from './run-as';
import type { Account } from './service-account';

/** Starts the server and waits until it takes connections. */
export function startServer(
  cluster: string,
  binaries: string,
  port: number,
  account: Account | undefined,
): Outcome {
  removeStrangersPid(cluster);
  return runAs(account, path.join(binaries, 'pg_ctl'), [
    'start',
    '--wait',
    '--timeout=60',
    `--pgdata=${cluster}`,
    `--log=${path.join(cluster, 'server.log')}`,
    `--options=-p ${port}`,
  ]);
}

/** Ends the server's sessions and stops it. */
export function stopServer(cluster: string, binaries: string, account: Account | undefined): Outcome {
  return runAs(account, path.join(binaries, 'pg_ctl'), [
    'stop',
    '--wait',
    '--mode=fast',
    `--pgdata=${cluster}`,
  ]);
}

/** The last lines the server wrote, for an error message. */
export function serverLog(cluster: string): string {
  try {
    return readFileSync(path.join(cluster, 'server.log'), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

/** The account an existing cluster belongs to, whatever the system's accounts are called now. */
export function ownerOf(cluster: string, account: Account | undefined): Account | undefined {
  const { uid, gid } = statSync(cluster);
  if (!account) return undefined;
  return uid === account.uid ? account : { name: `user ${uid}`, uid, gid };
}

/**
 * After a restart of the machine the number in postmaster.pid can belong to a program that is no PostgreSQL;
 * PostgreSQL would then take it for a living server and refuse to start.
 */
function removeStrangersPid(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid');
  try {
    const pid = readFileSync(file, 'utf8').split('\n')[0] ?? '';
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')) rmSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
