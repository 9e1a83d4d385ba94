import { expect, test } from 'vitest';
import { DocumentLoadError } from '../../domain/document';
import type { Reading } from '../reading';
import type { Order } from './messages';
import { readerPool } from './reader-pool';
import type { Reader } from './start-reader';

const READING = { document: {}, report: {} } as Reading;

/** Readers that answer when they are told to; `deadly` files end them. */
function fakeReaders() {
  const open: { fileName: string; finish: () => void }[] = [];
  let started = 0;
  const start = (): Reader => {
    started += 1;
    let isAlive = true;
    return {
      pid: 0,
      isAlive: () => isAlive,
      read: ({ fileName }) =>
        new Promise((resolve, reject) => {
          const finish = () => {
            isAlive = fileName !== 'deadly';
            if (isAlive) resolve(READING);
            else reject(new DocumentLoadError('reader_crashed', 'oh'));
          };
          open.push({ fileName, finish });
        }),
      stop: () => {
        isAlive = false;
      },
    };
  };
  return { start, open, started: () => started };
}

const order = (fileName: string): Order => ({ bytes: new Uint8Array(), fileName, identity: null });
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('no reader is started before there is a file, and one is used for file after file', async () => {
  const { start, open, started } = fakeReaders();
  const pool = readerPool(start);
  expect(started()).toBe(0);
  for (const name of ['a', 'b', 'c']) {
    const reading = pool.read(order(name));
    await settled();
    open.shift()?.finish();
    expect(await reading).toBe(READING);
  }
  expect(started()).toBe(1);
});

test('as many files as are allowed are read at the same time, the others in their order', async () => {
  const { start, open } = fakeReaders();
  const pool = readerPool(start);
  pool.allow(2);
  const readings = ['a', 'b', 'c', 'd'].map((name) => pool.read(order(name)));
  await settled();
  expect(open.map(({ fileName }) => fileName)).toEqual(['a', 'b']);
  open[1]?.finish();
  await settled();
  expect(open.map(({ fileName }) => fileName)).toEqual(['a', 'b', 'c']);
  open[0]?.finish();
  await settled();
  for (const { finish } of open) finish();
  expect(await Promise.all(readings)).toHaveLength(4);
});

test('the file after one that ended its reader is read by a new one', async () => {
  const { start, open, started } = fakeReaders();
  const pool = readerPool(start);
  const deadly = pool.read(order('deadly'));
  const next = pool.read(order('next'));
  await settled();
  open.shift()?.finish();
  await expect(deadly).rejects.toMatchObject({ code: 'reader_crashed' });
  await settled();
  open.shift()?.finish();
  expect(await next).toBe(READING);
  expect(started()).toBe(2);
  expect(pool.numbers()).toMatchObject({
    running: 1,
    started: 2,
    ended: { read_timeout: 0, out_of_memory: 0, reader_crashed: 1 },
  });
});

test('a reader that was asked to stop counts as no trouble', async () => {
  const { start, open } = fakeReaders();
  const pool = readerPool(start);
  const asked = new AbortController();
  const reading = pool.read(order('deadly'), asked.signal);
  await settled();
  asked.abort();
  open.shift()?.finish();
  await expect(reading).rejects.toMatchObject({ code: 'reader_crashed' });
  expect(pool.numbers()).toMatchObject({ running: 0, started: 1, ended: { reader_crashed: 0 } });
});
