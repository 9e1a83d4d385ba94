import { expect, test } from 'vitest';
import { readAtMost } from './read-at-most';

const body = (sizes: number[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      const size = sizes.shift();
      if (size === undefined) controller.close();
      else controller.enqueue(new Uint8Array(size));
    },
  });

test.each([
  ['no body', null, 0],
  ['exactly the limit', body([6, 4]), 10],
])('%s is read whole', async (_, stream, size) => {
  expect((await readAtMost(stream, 10))?.size).toBe(size);
});

test('a longer body is read to its end and thrown away', async () => {
  const sizes = [6, 6, 6];
  expect(await readAtMost(body(sizes), 10)).toBeNull();
  expect(sizes).toEqual([]);
});
