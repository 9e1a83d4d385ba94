import { appendFileSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAs } from './run-as';
import type { Account } from './service-account';
import { Trouble } from '../setup/trouble';

export const SUPERUSER = 'gongkai';

// Loopback only and no socket file: a socket's path has a length limit that a deep project folder exceeds.
const CONFIGURATION = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = '64MB'
max_connections = 60
log_checkpoints = off
`;

/** Makes the database cluster if it is not there; an attempt that was cut short is begun again. */
export function createCluster(
  cluster: string,
  binaries: string,
  password: string,
  account: Account | undefined,
): void {
  if (existsSync(cluster)) return;
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) [unfinished, passwordFile].forEach((place) => chownSync(place, account.uid, account.gid));

  const { ok, output } = runAs(account, path.join(binaries, 'initdb'), [
    `--pgdata=${unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
  ]);
  rmSync(passwordFile, { force: true });
  if (!ok) throw new Trouble(`The database could not be created in ${cluster}.\n${output}`);
  appendFileSync(path.join(unfinished, 'postgresql.conf'), CONFIGURATION);
  renameSync(unfinished, cluster);
}
