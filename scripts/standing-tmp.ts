import { writeFileSync } from 'node:fs';
import { createDatabase, openTemporaryDatabase } from './test/temporary-database';
import { spawnSync } from 'node:child_process';
import { exitOnStop } from './setup/on-stop';
import { serveSite } from './site/serve-site';
import { freePort } from './database/free-port';
exitOnStop();
const db = await openTemporaryDatabase();
const run = (words: string[], env: Record<string, string>, input = '') => {
  const r = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (r.status) console.log(r.stdout + r.stderr);
};
import { runSql } from './test/temporary-database';
const pristine = await createDatabase(db.template, 'pristine');
let url = pristine;
const env = {
  DATABASE_URL: url,
  MEILI_HOST: '',
  MEILI_MASTER_KEY: '',
  EXPORTS_DIR: '/tmp/safety-exports',
  TRUST_PROXY: 'true',
  COSTLY_REQUESTS_PER_MINUTE: '120',
};
run(['load-samples'], env);
run(['create-user', 'editor@example.org', 'administrator'], env, 'standing-password\n');
url = env.DATABASE_URL = await createDatabase(db.template, 'attacked', 'pristine');
let site = await serveSite('.next/standalone/server.js', await freePort(0, '0.0.0.0'), env);
writeFileSync(
  '/tmp/safety.env',
  `export E2E_SAFETY_URL=${site.url} E2E_SAFETY_DATABASE_URL='${url}' E2E_EMAIL=editor@example.org E2E_PASSWORD=standing-password CHROMIUM_PATH=/usr/bin/chromium PLAYWRIGHT_JSON_OUTPUT_FILE=/tmp/pw.json\n`,
);
console.log('ready', site.url);
process.on('SIGUSR2', () => {
  void (async () => {
    site.stop();
    await site.ended;
    await runSql(db.template, 'DROP DATABASE attacked WITH (FORCE)');
    await createDatabase(db.template, 'attacked', 'pristine');
    site = await serveSite('.next/standalone/server.js', Number(new URL(site.url).port), env);
    console.log('again');
  })();
});
setInterval(() => {}, 1e6);
