import { setTimeout as pause } from 'node:timers/promises';
import { lives } from '../database/living-process';
import type { EmbeddedDatabase } from '../database/open-embedded';

const PATIENCE_MS = 10_000;

/** Two sites on one data folder would only confuse: the earlier one gets the time to end, then this one gives way. */
export async function refuseSecondSite(embedded: EmbeddedDatabase | undefined): Promise<void> {
  const earlier = embedded?.others.find(({ command }) => command === 'start');
  if (!earlier) return;
  const deadline = Date.now() + PATIENCE_MS;
  while (lives(earlier) && Date.now() < deadline) await pause(100);
  if (!lives(earlier)) return;
  console.error(`The archive already runs, as process ${earlier.pid}. Stop that one first.`);
  process.exit(1);
}
