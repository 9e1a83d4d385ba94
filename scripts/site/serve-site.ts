import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../setup/trouble';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 5_000;

export interface Site {
  readonly url: string;
  /** Of the server. */
  readonly pid: number;
  /** The exit code of the server, once it has ended; 0 when it was told to stop. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

/** Runs the built server until it is told to stop, and resolves when it answers. */
export async function serveSite(
  serverFile: string,
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['scripts/site/serve.mjs', serverFile], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      SITE_URL: url,
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: process.env['HOST'] ?? '0.0.0.0',
    },
  });
  let asked = false;
  const ended = once(child, 'exit').then(([code]) => (asked ? 0 : Number(code ?? 1)));
  await untilReady(child, `http://127.0.0.1:${port}/healthz`);
  const stop = () => {
    asked = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS).unref();
  };
  return { url, pid: child.pid ?? 0, ended, stop };
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    // An answer left unread would hold up the server when it is told to stop.
    const answer = await fetch(address).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Trouble('The site does not start; what it said is above.');
}
