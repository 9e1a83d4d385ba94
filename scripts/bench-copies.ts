import { parseArgs } from 'node:util';
import { generateClient } from './setup/generate-client';
import { exitOnStop } from './setup/on-stop';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '5000' },
    increments: { type: 'string', default: '40' },
  },
});

exitOnStop();
await generateClient();
// Only now: it needs the generated client.
const { runBench } = await import('./bench/copies/run-bench');

await runBench({ reports: Number(values.reports), increments: Number(values.increments) });
// The server ends with this process.
process.exit();
