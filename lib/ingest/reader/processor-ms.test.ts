import { expect, test } from 'vitest';
import { processorMs } from './processor-ms';

test.runIf(process.platform === 'linux')('counts what a process works, not what it waits', () => {
  const before = processorMs(process.pid) ?? 0;
  const { user, system } = process.cpuUsage();
  expect(Math.abs(before - (user + system) / 1000)).toBeLessThan(500);
  for (const end = performance.now() + 300; performance.now() < end;);
  expect((processorMs(process.pid) ?? 0) - before).toBeGreaterThan(0);
});

test('says nothing of a process that is gone', () => {
  expect(processorMs(2 ** 30)).toBeNull();
});
