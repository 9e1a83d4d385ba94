import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from './encode-csv';

describe('encodeCsv', () => {
  it('keeps null and the empty text apart and every text as it is', () => {
    const texts = ['a,b', '"q"', 'two\r\nlines', '=1+1', '-', ' x ', "'", '孟州市', null, '', 'end'];
    const bytes = encodeCsv([texts, [1, -2.5, true, false, null, '', '"', ',', '\n', '\r', '0']]);
    const cast = (value: string, { quoting }: { quoting: boolean }): string | null =>
      value === '' && !quoting ? null : value;
    expect(parse(Buffer.from(bytes), { cast })).toEqual([
      texts,
      ['1', '-2.5', 'true', 'false', null, '', '"', ',', '\n', '\r', '0'],
    ]);
  });
});
