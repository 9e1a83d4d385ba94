import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../setup/write-whole';
import { lives, markOf, type ProcessMark } from './living-process';

/** One process's use of the embedded database. Whoever gives back the last one stops the server. */
export interface Lease extends ProcessMark {
  /** The command, such as start or ingest. */
  readonly command: string;
}

export function takeLease(folder: string, command: string): void {
  mkdirSync(folder, { recursive: true });
  writeWhole(fileOf(folder, process.pid), JSON.stringify({ ...markOf(process.pid), command }));
}

export function returnLease(folder: string): void {
  rmSync(fileOf(folder, process.pid), { force: true });
}

/** The leases of other processes that still run; what dead ones left is cleared away. */
export function otherLeases(folder: string): Lease[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const lease = name.endsWith('.json') ? read(file) : undefined;
    if (lease?.pid === process.pid) return [];
    if (lease && lives(lease)) return [lease];
    rmSync(file, { force: true });
    return [];
  });
}

function read(file: string): Lease | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lease;
  } catch {
    return undefined;
  }
}

function fileOf(folder: string, pid: number): string {
  return path.join(folder, `${pid}.json`);
}
