import { readdirSync, readFileSync } from 'node:fs';

const MEGABYTE = 1024;

/** Memory of a process and those it started, in megabytes; what they share counts once. */
export function familyMegabytes(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => readNumber(`/proc/${name}/status`, /^PPid:\s*(\d+)/m) === pid);
  const all = [String(pid), ...children];
  const kilobytes = all.map((name) => readNumber(`/proc/${name}/smaps_rollup`, /^Pss:\s*(\d+)/m));
  return kilobytes.reduce((sum, value) => sum + value, 0) / MEGABYTE;
}

/** The process that started another. */
export function parentOf(pid: number): number {
  return readNumber(`/proc/${pid}/status`, /^PPid:\s*(\d+)/m);
}

/** 0 when the process has ended meanwhile. */
function readNumber(file: string, pattern: RegExp): number {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
