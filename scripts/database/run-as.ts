import { spawnSync } from 'node:child_process';
import type { Account } from './service-account';

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

// Not our own environment: PGDATA, PGPORT and the like would change what the programs do.
const ENVIRONMENT = { PATH: process.env['PATH'], LANG: 'C.UTF-8', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv;

/** Runs a program to its end as the account, or as ourselves when there is none. Paths must be absolute. */
export function runAs(account: Account | undefined, program: string, options: readonly string[]): Outcome {
  const { status, error, stdout, stderr } = spawnSync(program, options, {
    // The account may not be able to enter the folder we are in.
    cwd: '/',
    encoding: 'utf8',
    env: ENVIRONMENT,
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}`.trim() };
}

/** Whether the account can look into the folder. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  return !account || runAs(account, 'test', ['-x', folder]).ok;
}
