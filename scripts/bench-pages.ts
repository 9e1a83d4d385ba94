import { parseArgs } from 'node:util';
import { generateClient } from './setup/generate-client';
import { exitOnStop } from './setup/on-stop';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '60' },
    'no-site': { type: 'boolean', default: false },
  },
});

exitOnStop();
await generateClient();
// Only now: it needs the generated client.
const { runPageBench } = await import('./bench/pages/run-page-bench');
await runPageBench({
  reports: Number(values.reports),
  runs: Number(values.runs),
  withSite: !values['no-site'],
});
// The servers end with this process.
process.exit();
