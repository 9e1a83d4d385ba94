import { readFileSync } from 'node:fs';
import { lives, markOf } from '../database/living-process';

const CHECK_EVERY_MS = 500;

/** Stops when npm, which started us, was killed: nobody could end us with Ctrl-C any more. */
export function stopWithNpm(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const npm = markOf(npmAbove(process.ppid) ?? process.ppid);
  const timer = setInterval(() => {
    if (lives(npm)) return;
    clearInterval(timer);
    stop();
  }, CHECK_EVERY_MS).unref();
}

/** npm runs a shell that runs us; the nearest ancestor that is no shell is npm. Undefined where /proc is missing. */
function npmAbove(pid: number): number | undefined {
  try {
    const [, name = '', parent = '1'] =
      /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return /^(sh|bash|dash|ash|zsh|ksh|busybox)$/.test(name) ? npmAbove(Number(parent)) : pid;
  } catch {
    return undefined;
  }
}
