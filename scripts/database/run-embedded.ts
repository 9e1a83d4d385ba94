import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Trouble } from '../setup/trouble';
import { SUPERUSER } from './create-cluster';
import { freePort } from './free-port';
import { readSettings, writeSettings } from './read-settings';
import { serverLog, startServer } from './server-process';
import type { Account } from './service-account';

/** Where an embedded server is, and as whom it runs. */
export interface EmbeddedServer {
  readonly home: string;
  readonly cluster: string;
  readonly binaries: string;
  readonly account: Account | undefined;
}

/** The address of the server, started if it does not answer. */
export async function runEmbedded({ home, cluster, binaries, account }: EmbeddedServer): Promise<string> {
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
