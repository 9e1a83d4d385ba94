import { readFileSync } from 'node:fs';

/** A process and, where the system tells, when it started: numbers are given again, moments are not. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid) };
}

/** Whether the very process of the mark still runs. */
export function lives(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return startOf(mark.pid) === mark.started;
}

/** Linux: field 22 of /proc/PID/stat, in clock ticks since boot; the name before it may hold anything. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
