import { describe, expect, it } from 'vitest';
import { whenOver } from './when-over';

const streamOf = (...pieces: (number | Error)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(new Uint8Array(piece));
    },
  });

describe('whenOver', () => {
  it('gives the place back at the end of what is sent', async () => {
    let left = 0;
    const body = await new Response(whenOver(streamOf(3, 4), () => (left += 1))).bytes();
    expect([body.length, left]).toEqual([7, 1]);
  });

  it('gives it back when sending fails', async () => {
    let left = 0;
    const reading = new Response(whenOver(streamOf(3, new Error('broken')), () => (left += 1))).bytes();
    await expect(reading).rejects.toThrow('broken');
    expect(left).toBe(1);
  });

  it('gives it back when the reader goes away', async () => {
    let left = 0;
    await whenOver(streamOf(3, 4), () => (left += 1)).cancel();
    expect(left).toBe(1);
  });
});
