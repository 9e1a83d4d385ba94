import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { percentiles } from './percentiles';

/** Addresses of one kind of page: some to warm the server up with, and others that are timed. */
export interface AskedPages {
  readonly name: string;
  readonly warmUp: readonly string[];
  readonly addresses: readonly string[];
}

interface Asked {
  readonly times: readonly number[];
  readonly processor: number | null;
  readonly bytes: number;
  readonly payload: number;
}

const HEAD = [
  ...['page over HTTP', 'first p50 ms', 'p95', 'p99', 'server CPU ms'],
  ...['again p50 ms', 'p95', 'p99', 'server CPU ms', 'HTML kB', 'of it payload kB'],
];

/**
 * Prints how long pages take from the request to the last byte, when each is asked for the first time and when it is asked for
 * again. The asking is done by another process, so that its work is not counted.
 */
export async function timeOverHttp(serverPid: number, kinds: readonly AskedPages[]): Promise<void> {
  console.log(`\n| ${HEAD.join(' | ')} |\n| --- |${' ---: |'.repeat(HEAD.length - 1)}`);
  const asker = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'ask-pages.mjs'), String(serverPid)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => asker.once('exit', resolve));
  asker.stdin.end(JSON.stringify(kinds));
  for await (const line of createInterface(asker.stdout)) {
    const { name, first, again } = JSON.parse(line) as { name: string; first: Asked; again: Asked };
    const sizes = [first.bytes, first.payload].map((bytes) => Math.round(bytes / 1000));
    console.log(`| ${[name, ...cells(first), ...cells(again), ...sizes].join(' | ')} |`);
  }
  if ((await ended) !== 0) throw new Error('the pages could not be asked for');
}

function cells({ times, processor }: Asked): (number | string)[] {
  return [...percentiles(times), processor ?? '–'];
}
