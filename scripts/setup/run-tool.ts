import { spawn } from 'node:child_process';
import { Trouble } from './trouble';

interface ToolSettings {
  readonly environment?: Readonly<Record<string, string>>;
  /** Show what it prints, on stderr, instead of keeping it for the error message. */
  readonly show?: boolean;
}

/** Runs a Node.js program in this folder to its end. Throws when it fails, with what it printed. */
export function runTool(
  program: string,
  options: readonly string[],
  settings: ToolSettings = {},
): Promise<void> {
  const { environment = {}, show = false } = settings;
  const child = spawn(process.execPath, [program, ...options], {
    stdio: show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()));
  const stop = () => child.kill();
  process.on('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Trouble(`${program} ${options.join(' ')} failed.\n${printed}`));
    });
  });
}
