import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeWhole } from './write-whole';

/** Does the work unless the note says it was done, to its end, for this very hash. */
export async function whenStale(note: string, hash: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(note) && readFileSync(note, 'utf8') === hash) return;
  rmSync(note, { force: true });
  await work();
  writeWhole(note, hash);
}
