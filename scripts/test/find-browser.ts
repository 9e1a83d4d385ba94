import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Trouble } from '../setup/trouble';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the tests: CHROMIUM_PATH, the system's, Playwright's; installed when there is none. */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  console.error('Installing a browser…');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  } else {
    run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  }
  const installed = present();
  if (!installed) throw new Trouble('No browser could be installed. Set CHROMIUM_PATH to a Chromium.');
  return installed;
}

function present(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', ...PLACES, chromium.executablePath()].find((file) =>
    existsSync(file),
  );
}

function run(command: string, options: readonly string[]): void {
  const { status } = spawnSync(command, options, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Trouble(`${command} ${options.join(' ')} failed.`);
}
