import { readdirSync, readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/** The most memory that processes had, in bytes. */
export interface Peak {
  site: number;
  /** The site's reader, a process of its own. */
  reader: number;
}

/** Watches a process and its children until it is told to stop; only where there is a /proc. */
export function watchMemory(pid: number): { stop: () => Peak } {
  const peak: Peak = { site: 0, reader: 0 };
  const look = (): void => {
    peak.site = Math.max(peak.site, residentOf(pid));
    for (const child of childrenOf(pid)) peak.reader = Math.max(peak.reader, residentOf(child));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function statusOf(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function residentOf(pid: number): number {
  return statusOf(pid, 'VmRSS') * 1024;
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((each) => each > 0 && statusOf(each, 'PPid') === pid);
  } catch {
    return [];
  }
}
