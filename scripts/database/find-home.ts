import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canEnter } from './run-as';
import type { Account } from './service-account';
import { Trouble } from '../setup/trouble';

const SYSTEM_PLACE = '/var/lib/gongkai-archive';

/** The folder inside a home that holds PostgreSQL's own files. */
export const CLUSTER = 'postgres';

/**
 * The folder that holds the embedded database: the data folder itself, or, when the service account cannot
 * reach that, a folder of the system's, noted in the data folder. No existing folder's permissions change.
 */
export function findHome(dataFolder: string, account: Account | undefined): string {
  makeFolder(dataFolder);
  const note = path.join(dataFolder, 'database-place');
  if (existsSync(note)) return makeFolder(readFileSync(note, 'utf8').trim());
  if (canEnter(account, dataFolder)) return dataFolder;

  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 8);
  const home = makeFolder(path.join(makeFolder(SYSTEM_PLACE), `${projectName(dataFolder)}-${hash}`));
  moveCluster(dataFolder, home);
  writeFileSync(note, `${home}\n`);
  return home;
}

/** A cluster made while the account could still reach the data folder. */
function moveCluster(from: string, to: string): void {
  const names = [CLUSTER, 'database.json'].filter((name) => existsSync(path.join(from, name)));
  for (const name of names) {
    const { status, stderr } = spawnSync('mv', [path.join(from, name), to], { encoding: 'utf8' });
    if (status !== 0) throw new Trouble(`The database cannot be moved from ${from} to ${to}: ${stderr}`);
  }
}

/** Folders of our own can be entered whatever the umask. */
function makeFolder(folder: string): string {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
  return folder;
}

function projectName(dataFolder: string): string {
  return path.basename(path.dirname(dataFolder)).replace(/[^A-Za-z0-9-]+/g, '') || 'archive';
}
