import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../database/free-port';
import { Trouble } from '../setup/trouble';
import { serveSite, type Site } from '../site/serve-site';

/** Whom tests sign in as; made anew for each run. */
export const ACCOUNT = { email: 'editor@example.org', password: randomBytes(12).toString('base64url') };

/** A running site with the samples and an account. */
export async function openTestSite(
  server: string,
  url: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const environment = {
    // All tests come from one address.
    COSTLY_REQUESTS_PER_MINUTE: '100000',
    ...{ MEILI_HOST: '', MEILI_MASTER_KEY: '', LOG_LEVEL: 'warn', ...settings },
    DATABASE_URL: url,
    EXPORTS_DIR: mkdtempSync(path.join(tmpdir(), 'gongkai-exports-')),
  };
  process.once('exit', () => rmSync(environment.EXPORTS_DIR, { recursive: true, force: true }));
  runScript(['load-samples'], environment);
  runScript(['create-user', ACCOUNT.email, 'administrator'], environment, `${ACCOUNT.password}\n`);
  return serveSite(server, await freePort(0, '0.0.0.0'), environment);
}

/** A running site without reports and accounts, and the link that makes its first administrator. */
export async function openBareSite(
  server: string,
  url: string,
): Promise<{ readonly site: Site; readonly firstLink: string }> {
  const port = await freePort(0, '0.0.0.0');
  const environment = {
    ...{ MEILI_HOST: '', MEILI_MASTER_KEY: '', EXPORTS_DIR: '', LOG_LEVEL: 'warn' },
    DATABASE_URL: url,
    SITE_URL: `http://localhost:${port}`,
  };
  const printed = runScript(['first-administrator'], environment);
  const site = await serveSite(server, port, environment);
  return { site, firstLink: /http\S+/.exec(printed)?.[0] ?? '' };
}

function runScript(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Trouble(`${words.join(' ')} failed.\n${stdout}${stderr}`);
  return stdout;
}
