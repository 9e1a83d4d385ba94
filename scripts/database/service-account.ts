import { spawnSync } from 'node:child_process';
import { Trouble } from '../setup/trouble';

/** The account PostgreSQL runs as when it is not our own. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. As root this is the account `postgres`, made if the system lets us,
 * else `nobody`; otherwise undefined, and PostgreSQL runs as who we are.
 */
export function serviceAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = find('postgres') ?? create('postgres') ?? find('nobody');
  if (!account)
    throw new Trouble('PostgreSQL cannot run as root, and there is no other account to run it as.');
  return account;
}

function find(name: string): Account | undefined {
  const uid = idOf(['-u', name]);
  const gid = idOf(['-g', name]);
  return uid && gid ? { name, uid, gid } : undefined;
}

function create(name: string): Account | undefined {
  const debian = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name];
  const busybox = ['-S', '-D', '-H', name];
  const made = [
    ['useradd', debian],
    ['adduser', busybox],
  ] as const;
  made.some(([command, options]) => spawnSync(command, options, { stdio: 'ignore' }).status === 0);
  return find(name);
}

function idOf(options: readonly string[]): number | undefined {
  const { status, stdout } = spawnSync('id', options, { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
