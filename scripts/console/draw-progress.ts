const WIDTH = 24;

/** Shows how far a run is, on a terminal only. */
export function drawProgress(done: number, total: number, name: string): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / total) * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  process.stderr.write(`\r\x1b[2K${bar} ${done}/${total} ${name.slice(-40)}`);
}

export function eraseProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
