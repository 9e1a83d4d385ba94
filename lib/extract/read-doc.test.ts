import { describe, expect, it } from 'vitest';
import { wordDoc } from '../fixtures/word-doc';
import { extract } from './extract';

const TEXT = '洪泽区2023年度报告\r一、总体情况\r规章\u00070\u0007\u00073\u0007\u001E无。\r';

describe('an old Word file', () => {
  it('gives paragraphs as lines and rows as cells', async () => {
    const { format, lines } = await extract(wordDoc(TEXT), 'a.doc');
    expect(format).toBe('doc');
    expect(lines.map((line) => line.cells.map((cell) => cell.text))).toEqual([
      ['洪泽区2023年度报告'],
      ['一、总体情况'],
      ['规章', '0', '', '3'],
      ['无。'],
    ]);
  });

  it('is refused when encrypted', async () => {
    await expect(extract(wordDoc(TEXT, 0x0300), 'a.doc')).rejects.toMatchObject({ code: 'encrypted_file' });
  });

  it.each([
    ['a circular chain of sectors', 512 + 5 * 4, 4],
    ['a table larger than the file', 0x2c, 0x7fffffff],
    ['an entry that is its own sibling', 1024 + 128 + 72, 1],
    ['a cut piece table', 0x30, 9],
  ])('is refused for %s', async (_, at, value) => {
    const file = wordDoc(TEXT);
    new DataView(file.buffer).setUint32(at, value, true);
    await expect(extract(file, 'a.doc')).rejects.toMatchObject({ name: 'DocumentLoadError' });
  });
});
