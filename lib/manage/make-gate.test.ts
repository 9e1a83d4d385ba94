import { expect, test } from 'vitest';
import { makeGate } from './make-gate';

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  };
  return { work, most: () => most, running: () => running, endOne: () => ends.shift()?.() };
}

const codeOf = (refused: Promise<unknown>): Promise<unknown> =>
  refused.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );

test('so many run at once, so many wait, the next is refused, and all that were let in end', async () => {
  const gate = makeGate({ atOnce: 2, waiting: 3, perClient: 9 });
  const { work, most, running, endOne } = held();
  const let5In = Array.from({ length: 5 }, (_, index) => gate(`client ${index}`, work));
  await expect.poll(running).toBe(2);
  expect(await codeOf(gate('sixth', work))).toBe('too_many_requests');
  for (let left = 5; left > 0; left -= 1) {
    await expect.poll(running).toBe(Math.min(2, left));
    endOne();
  }
  await Promise.all(let5In);
  expect(most()).toBe(2);
});

test('one client cannot fill it', async () => {
  const gate = makeGate({ atOnce: 2, waiting: 10, perClient: 3 });
  const { work, endOne, running } = held();
  const inside = Array.from({ length: 3 }, () => gate('flood', work));
  expect(await codeOf(gate('flood', work))).toBe('too_many_requests');
  const other = gate('other', work);
  for (let index = 0; index < 4; index += 1) {
    await expect.poll(running).toBeGreaterThan(0);
    endOne();
  }
  await Promise.all([...inside, other]);
  expect(await codeOf(gate('flood', () => Promise.resolve()))).toBe('done');
});

test('work that fails gives its place back', async () => {
  const gate = makeGate({ atOnce: 1, waiting: 0, perClient: 1 });
  const fail = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code: 'broken' }));
  expect(await codeOf(gate('a', fail))).toBe('broken');
  expect(await codeOf(gate('a', () => Promise.resolve()))).toBe('done');
});
