import { readFileSync } from 'node:fs';

/** The kernel tells these times in hundredths of a second, whatever its own clock does. */
const MS_A_TICK = 10;

/** How long a process has had a processor, all its threads together; null where the system does not tell. */
export function processorMs(pid: number): number | null {
  try {
    // The program's name may hold blanks and brackets; what follows it are numbers, user and system time the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * MS_A_TICK : null;
  } catch {
    return null;
  }
}
