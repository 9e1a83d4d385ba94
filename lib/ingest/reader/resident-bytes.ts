import { readFileSync } from 'node:fs';

/** The memory a process holds, or held at most; null where the system does not tell. */
export function residentBytes(pid: number, which: 'now' | 'most' = 'now'): number | null {
  try {
    const field = which === 'now' ? 'VmRSS' : 'VmHWM';
    const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
