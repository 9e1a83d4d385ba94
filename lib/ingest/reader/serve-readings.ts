import { DocumentLoadError } from '../../domain/document';
import { loadOcr } from '../ocr/load-ocr';
import { readReport } from '../read-report';
import { readingOf } from '../reading';
import { Order, type Answer } from './messages';
import { PACKING } from './packed-lists';
import { packReading } from './pack-reading';
import { OUTPUT_LIMITS } from './reader-limits';

// The program of a reader process: it reads the files it is sent, one after the other, until the sender is gone.
process.on('message', (order) => void answer(order));
process.on('disconnect', () => process.exit());
// A terminal stops the whole group of processes, but when this one ends is for the sender to decide.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
say({ kind: 'ready', packing: PACKING });

function say(answer: Answer, then?: () => void): void {
  process.send?.(answer, undefined, undefined, then);
}

async function answer(order: unknown): Promise<void> {
  try {
    say({ kind: 'reading', json: await read(Order.parse(order)) });
  } catch (error) {
    if (error instanceof DocumentLoadError) {
      const { code, message, params } = error;
      say({ kind: 'refused', code, message, params });
    } else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ kind: 'failed', stack }, () => process.exit(1));
    }
  }
}

async function read({ bytes, fileName, identity }: Order): Promise<string> {
  const reading = readingOf(await readReport(bytes, fileName, identity, ocr));
  hold('figures', reading.report.figures.length);
  hold('findings', reading.report.findings.length);
  const json = JSON.stringify(packReading(reading));
  hold('characters', json.length);
  return json;
}

/** Pages that are pictures take longer. */
function ocr(): ReturnType<typeof loadOcr> {
  say({ kind: 'limits', name: 'scan' });
  return loadOcr();
}

function hold(name: keyof typeof OUTPUT_LIMITS, amount: number): void {
  const limit = OUTPUT_LIMITS[name];
  if (amount > limit)
    throw new DocumentLoadError('too_large', `more ${name} than ${limit}`, { params: { limit } });
}
