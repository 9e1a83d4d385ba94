import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that no one ever sees half of it, not even after a kill. */
export function writeWhole(file: string, text: string, mode = 0o644): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text, { mode });
  renameSync(unfinished, file);
}
