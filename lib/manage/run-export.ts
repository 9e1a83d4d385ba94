/** Where `buildExporter` puts the program, from the folder of the project or of the built site. */
const PROGRAM = '.reader/write-export.mjs';
const LONGEST_LOG = 4_000;

/** Writes an export in a process of its own; nothing is written when another is at it. Rejects with what went wrong. */
export function runExport(): Promise<void> {
  // Asked for at run time, because the bundler of the site would take the program for a module of its own.
  const { fork } = process.getBuiltinModule('node:child_process');
  const child = fork(PROGRAM, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  let log = '';
  child.stderr?.on('data', (data: Buffer) => {
    log = (log + data.toString()).slice(-LONGEST_LOG);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(`the export ended with ${signal ?? String(code)}: ${log.trim()}`));
    });
  });
}
