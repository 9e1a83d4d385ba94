const CHECK_EVERY_MS = 500;

/** Stops when npm, which started us, is killed: nobody could end us with Ctrl-C any more. */
export function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event']) return;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, CHECK_EVERY_MS).unref();
}
