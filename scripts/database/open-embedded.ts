import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { acquireLock } from './acquire-lock';
import { createCluster, SUPERUSER } from './create-cluster';
import { findBinaries } from './find-binaries';
import { CLUSTER, findHome } from './find-home';
import { freePort } from './free-port';
import { otherLeases, returnLease, takeLease, type Lease } from './leases';
import { readSettings, writeSettings } from './read-settings';
import { ownerOf, serverLog, startServer, stopServer } from './server-process';
import { serviceAccount, type Account } from './service-account';
import { Trouble } from '../setup/trouble';

export interface EmbeddedDatabase {
  readonly url: string;
  /** Where its files are. */
  readonly home: string;
  /** The account it runs as, when that is not ours. */
  readonly account: Account | undefined;
  /** Who else used it when it was opened. */
  readonly others: readonly Lease[];
  /** Gives it back; the last user stops the server. Also happens by itself when the process exits. */
  close(): void;
}

/** Opens the project's own PostgreSQL for a command: uses the running server, or creates and starts one. */
export async function openEmbedded(dataFolder: string, command: string): Promise<EmbeddedDatabase> {
  const service = serviceAccount();
  const home = findHome(dataFolder, service);
  const cluster = path.join(home, CLUSTER);
  const leases = path.join(home, 'in-use');
  const lock = path.join(home, 'lock');
  const binaries = findBinaries(home, service);

  const unlock = acquireLock(lock, 120_000);
  try {
    const settings = readSettings(home);
    createCluster(cluster, binaries, settings.password, service);
    const account = ownerOf(cluster, service);
    takeLease(leases, command);
    const url = await running({ home, cluster, binaries, account });

    let open = true;
    const close = () => {
      if (!open) return;
      open = false;
      const release = acquireLock(lock, 10_000);
      returnLease(leases);
      if (otherLeases(leases).length === 0) stopServer(cluster, binaries, account);
      release();
    };
    process.once('exit', close);
    return { url, home, account, others: otherLeases(leases), close };
  } finally {
    unlock();
  }
}

interface Place {
  readonly home: string;
  readonly cluster: string;
  readonly binaries: string;
  readonly account: Account | undefined;
}

/** The address of the server, started if it does not answer. */
async function running({ home, cluster, binaries, account }: Place): Promise<string> {
  const settings = readSettings(home);
  if (settings.port && (await answers(settings.port, settings.password))) {
    return addressOf(settings.port, settings.password);
  }
  let problem = '';
  // After a kill, the old server's last children hold its memory for a moment.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const port = await freePort(settings.port);
    writeSettings(home, { ...settings, port });
    const { ok, output } = startServer(cluster, binaries, port, account);
    if (ok && (await answers(port, settings.password))) return addressOf(port, settings.password);
    problem = output;
    await pause(500);
  }
  throw new Trouble(`The database in ${cluster} does not start.\n${problem}\n${serverLog(cluster)}`);
}

/** Whether our server answers there; makes the archive's database if it is missing. */
async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(port, password, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [SUPERUSER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${SUPERUSER}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(port: number, password: string, name = SUPERUSER): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${name}`;
}
