import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isInstalled } from './is-installed.mjs';

/** Brings node_modules to what package-lock.json says, if it is not there yet. Prints to stderr only. */
export function installPackages(root, { dev }) {
  const wanted = read(path.join(root, 'package-lock.json'));
  // npm writes this file when an installation is complete, so a half-done one is done again.
  const present = read(path.join(root, 'node_modules', '.package-lock.json'));
  if (isInstalled(wanted, present, { dev })) return;

  console.error('Installing packages…');
  const { status, error } = spawnSync(
    'npm',
    ['ci', dev ? '--include=dev' : '--omit=dev', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status === 0) return;
  console.error(
    `npm ci failed${error ? `: ${error.message}` : ''}. Mend what it says above and run the command again.`,
  );
  process.exit(1);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
