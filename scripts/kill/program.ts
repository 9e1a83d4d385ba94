import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Trouble } from '../setup/trouble';

const LONGEST_LOG = 20_000;

/** A program of the project that is started, killed and started again. */
export class Program {
  private child: ChildProcess | null = null;
  private ready: Promise<void> = Promise.resolve();
  log = '';

  constructor(
    private readonly words: readonly string[],
    private readonly environment: Readonly<Record<string, string>>,
    private readonly readyLine: RegExp,
  ) {}

  start(): void {
    const child = spawn(process.execPath, this.words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.environment },
    });
    this.child = child;
    const keep = (text: string): void => {
      this.log = (this.log + text).slice(-LONGEST_LOG);
    };
    child.stderr.on('data', (data: Buffer) => keep(data.toString()));
    this.ready = new Promise((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        keep(`${line}\n`);
        if (this.readyLine.test(line)) resolve();
      });
      child.once('exit', (code, signal) =>
        reject(new Trouble(`ended with ${signal ?? String(code)}\n${this.log}`)),
      );
    });
    this.ready.catch(() => undefined);
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  /** Whether it runs; it should, unless it was killed or told to stop. */
  isAlive(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (child === null || !this.isAlive()) return child?.exitCode ?? null;
    const exit = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await exit)[0];
  }
}
