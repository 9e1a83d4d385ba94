import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './setup/build-site';
import { generateClient } from './setup/generate-client';
import { exitOnStop } from './setup/on-stop';
import { findBrowser } from './test/find-browser';
import { runBrowserTests } from './test/run-browser-tests';
import { npmScript, printTitle, runStep, runSteps, VERIFY } from './test/run-steps';
import { playwrightTally, sum, vitestTally, type Tally } from './test/tally';

const REPORTS = path.resolve('test-results/reports');

exitOnStop();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
findBrowser();
await generateClient();

const { failed: failedSteps, skipped: skippedSteps } = runSteps(VERIFY);
const tallies = [runVitest('unit', 'Unit tests'), runVitest('integration', 'Integration tests')];
if (await builds()) tallies.push(await inBrowser());
else failedSteps.push('Production build');

if (skippedSteps.length > 0) console.log(`\n○ Not done: ${skippedSteps.join(', ')}`);
if (failedSteps.length > 0) console.log(`\n✗ Failed besides the tests: ${failedSteps.join(', ')}`);
const { passed, failed, skipped } = sum([
  ...tallies,
  { passed: 0, failed: failedSteps.length, skipped: skippedSteps.length },
]);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

function runVitest(project: string, title: string): Tally {
  const report = path.join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitestTally(report, runStep({ title, command: npmScript(`test:${project}`, ...reporters) }));
}

async function builds(): Promise<boolean> {
  printTitle('Production build');
  return buildSite().then(
    () => true,
    (error: unknown) => {
      console.log(error instanceof Error ? error.message : error);
      return false;
    },
  );
}

async function inBrowser(): Promise<Tally> {
  const report = path.join(REPORTS, 'browser.json');
  return playwrightTally(report, await runBrowserTests([], report));
}
