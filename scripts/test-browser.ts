import path from 'node:path';
import { exitOnStop } from './setup/on-stop';
import { runBrowserTests } from './test/run-browser-tests';

exitOnStop();
const ok = await runBrowserTests(process.argv.slice(2), path.resolve('test-results/browser.json'));
process.exit(ok ? 0 : 1);
