import { keepRunning } from './database/keep-running';
import { prepareDatabase } from './database/prepare-database';
import { readSettings, writeSettings } from './database/read-settings';
import { buildSite } from './setup/build-site';
import { exitOnStop, onStop } from './setup/on-stop';
import { runTool } from './setup/run-tool';
import { choosePort } from './site/choose-port';
import { refuseSecondSite } from './site/refuse-second-site';
import { serveSite } from './site/serve-site';
import { stopWithNpm } from './site/stop-with-npm';
import { welcome } from './site/welcome';

exitOnStop();
const embedded = await prepareDatabase('start');
await refuseSecondSite(embedded);
if (embedded) await loadSamplesOnce(embedded.home);
const serverFile = await buildSite();
const site = await serveSite(serverFile, await choosePort());

onStop(site.stop);
stopWithNpm(site.stop);
if (embedded) void keepRunning(embedded);
console.log(welcome(site.url, embedded, await makeFirstLink()));

const code = await site.ended;
embedded?.close();
process.exit(code);

/** In the address that people open; loaded only now, because a fresh clone has no database client before. */
async function makeFirstLink(): Promise<string | null> {
  const { firstLink } = await import('./site/first-link');
  const { database } = await import('../lib/store/client');
  try {
    return await firstLink(process.env['SITE_URL'] || site.url);
  } finally {
    await database().$disconnect();
  }
}

async function loadSamplesOnce(home: string): Promise<void> {
  const settings = readSettings(home);
  if (settings.samplesLoadedAt) return;
  console.error('Loading the sample reports…');
  await runTool('scripts/run.mjs', ['load-samples'], { show: true });
  writeSettings(home, { ...settings, samplesLoadedAt: new Date().toISOString() });
}
