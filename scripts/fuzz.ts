import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fuzzFiles, type FuzzFile } from '../lib/fixtures/hostile/fuzz-files';
import { intakeError } from '../lib/ingest/intake-error';
import { readOne } from '../lib/ingest/read-one';
import { allowReaders } from '../lib/ingest/reader/read-safely';

/** Outcomes that no file may have: it broke its reader, or outlasted its limits. */
const FORBIDDEN = ['reader_failed', 'reader_crashed', 'out_of_memory', 'read_timeout'];
const KEPT = 'test-results/fuzz';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    count: { type: 'string', default: '10000' },
  },
});
const READERS = Math.min(availableParallelism(), 2);

const tally = new Map<string, number>();
let broken = 0;

async function read(file: FuzzFile & { damage: string }, index: number): Promise<void> {
  let outcome = 'read';
  try {
    await readOne(file.bytes, file.name);
  } catch (error) {
    const { code, cause } = intakeError(error);
    outcome = code;
    if (FORBIDDEN.includes(code)) keep(file, index, code, cause ?? error);
  }
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
}

function keep(file: FuzzFile & { damage: string }, index: number, code: string, cause: unknown): void {
  broken += 1;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(`${KEPT}/${index}-${file.name.replaceAll('/', '_')}`, file.bytes);
  console.log(`${index} ${file.name} (${file.damage}): ${code}`, cause);
}

allowReaders(READERS);
const files = fuzzFiles(Number(values.seed), Number(values.count));
let index = 0;
const started = performance.now();
await Promise.all(
  Array.from({ length: READERS }, async () => {
    for (let next = files.next(); next.done !== true; next = files.next()) await read(next.value, index++);
  }),
);
const seconds = (performance.now() - started) / 1000;
for (const [outcome, count] of [...tally].toSorted(([, a], [, b]) => b - a))
  console.log(outcome.padEnd(20) + String(count).padStart(8));
console.log(`${index} files in ${seconds.toFixed(0)} s; ${broken} broke their reader`);
process.exitCode = broken > 0 ? 1 : 0;
