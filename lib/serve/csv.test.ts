import { describe, expect, it } from 'vitest';
import { parseCsv } from '../fixtures/parse-csv';
import { capRows, csvStream, type CsvRow } from './csv';

async function* batches(...all: CsvRow[][]): AsyncGenerator<CsvRow[]> {
  for (const rows of all) yield await Promise.resolve(rows);
}

const textOf = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

describe('csvStream', () => {
  it('begins with a byte order mark and fills up short rows', async () => {
    const stream = csvStream(['a', 'b'], batches([[1, null]], [], [['x']]));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('a,b\r\n1,\r\nx,\r\n');
  });

  it('gives back any text, formulas with an apostrophe', async () => {
    const texts = [
      'a,b',
      '"q"',
      'two\r\nlines',
      '',
      '=1+1',
      '@x',
      '-1',
      '+x',
      '\tx',
      '\rx',
      ' =1',
      '\n=1',
      '＝1+1',
      '＠x',
      '－x',
      '－',
      '－5',
    ];
    const parsed = parseCsv(await textOf(csvStream(['t'], batches(texts.map((text) => [text])))));
    const safe = ['=1+1', '@x', '+x', '\tx', '\rx', '\n=1', '＝1+1', '＠x', '－x'];
    expect(parsed.slice(1).flat()).toEqual(texts.map((text) => (safe.includes(text) ? `'${text}` : text)));
  });

  it('reads no further than it is read', async () => {
    let read = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<CsvRow[]> {
      try {
        for (;;) yield await Promise.resolve([[(read += 1)]]);
      } finally {
        ended = true;
      }
    }
    const reader = csvStream(['n'], endless()).getReader();
    await reader.read();
    await reader.read();
    expect(read).toBeLessThan(5);
    await reader.cancel();
    expect(ended).toBe(true);
  });
});

describe('capRows', () => {
  it.each([
    [3, [1, 2, 3]],
    [2, [1, 2, 'cut']],
    [1, [1, 'cut']],
    [0, ['cut']],
  ])('at %i rows', async (most, expected) => {
    const rows = [];
    for await (const some of capRows(batches([[1], [2]], [[3]]), most, 'cut')) rows.push(...some.flat());
    expect(rows).toEqual(expected);
  });
});
