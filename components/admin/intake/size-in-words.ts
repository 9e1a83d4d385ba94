const STEPS = ['B', 'KB', 'MB', 'GB'] as const;

/** A number of bytes as people read it. */
export function sizeInWords(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1024 && step < STEPS.length - 1) {
    value /= 1024;
    step += 1;
  }
  const digits = step === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits)} ${STEPS[step] ?? ''}`;
}
