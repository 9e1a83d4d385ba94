import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sender } from './sender';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  // A server that has all of each file as soon as it is announced.
  vi.stubGlobal('fetch', (address: string, { method, headers }: RequestInit) => {
    asked.push(`${method ?? ''} ${address}`);
    const size = new Headers(headers).get('Upload-Length') ?? '';
    const answer = { Location: `${address}/${size}`, 'Upload-Offset': size };
    return Promise.resolve(new Response(null, { status: 201, headers: answer }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const sender = () => new Sender({ intake: () => Promise.resolve('1'), mostBytes: () => 100 });
const file = (size: number): File => new File(['x'.repeat(size)], '', { lastModified: 1 });
const lines = (of: Sender) => of.snapshot().map(({ name, state, failure }) => [name, state, failure]);

test('what cannot be read or is too large is a line that says so, and is not sent again', async () => {
  const own = sender();
  own.add([
    { name: '坏.txt', file: null },
    { name: '大.txt', file: file(101) },
    { name: '好.txt', file: file(1) },
  ]);
  own.retry();
  const rest = [
    ['大.txt', 'unsent', 'upload_too_large'],
    ['好.txt', 'sent', null],
  ];
  await expect.poll(() => lines(own)).toEqual([['坏.txt', 'unsent', 'unreadable'], ...rest]);
  own.add([{ name: '坏.txt', file: file(2) }]);
  await expect.poll(() => lines(own)).toEqual([...rest, ['坏.txt', 'sent', null]]);
});

test('giving up leaves what the server has queued, and lets it drop the rest', async () => {
  const own = sender();
  own.add([1, 2].map((size) => ({ name: `${size}.txt`, file: file(size) })));
  await expect.poll(() => lines(own).map(([, state]) => state)).toEqual(['sent', 'sent']);
  own.cancel(new Set(['1']));
  await expect
    .poll(() => lines(own))
    .toEqual([
      ['1.txt', 'sent', null],
      ['2.txt', 'unsent', 'stopped'],
    ]);
  expect(asked.filter((each) => each.startsWith('DELETE'))).toEqual(['DELETE /api/admin/uploads/pieces/2']);
});
