import { parseArgs } from 'node:util';
import type { BenchOptions } from './bench/search/run-bench';
import { generateClient } from './setup/generate-client';
import { exitOnStop } from './setup/on-stop';
import { Trouble } from './setup/trouble';

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '1200' },
    clients: { type: 'string', default: '1,4,16' },
    engine: { type: 'string', default: 'postgres,meilisearch,stock' },
  },
});

exitOnStop();
await generateClient();
// Only now: it needs the generated client.
const { BENCH_ENGINES, runBench } = await import('./bench/search/run-bench');

const engines = values.engine.split(',').map((name) => {
  const known = BENCH_ENGINES.find((engine) => engine === name);
  if (known === undefined) throw new Trouble(`There is no engine ${name}: ${BENCH_ENGINES.join(', ')}.`);
  return known;
});
const options: BenchOptions = {
  passages: Number(values.passages),
  queries: Number(values.queries),
  clients: values.clients.split(',').map(Number),
  engines,
};
await runBench(options);
// The servers end with this process.
process.exit();
