const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What to do when this process is asked to end, instead of what was to be done before. */
export function onStop(action: () => void): void {
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, action);
  }
}

/** Ends with the exit listeners run, which give the database back; without this a signal skips them. */
export function exitOnStop(): void {
  onStop(() => process.exit(130));
}
