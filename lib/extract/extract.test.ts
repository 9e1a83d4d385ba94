import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { LIMITS } from './limits';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('extract', () => {
  it.each([
    ['text', '报告\n', 'a.txt', 'txt'],
    ['markdown by its name', '# 报告\n', 'a.MD', 'md'],
    ['a page named as text', '<!DOCTYPE html><html><p>报告</p></html>', 'a.txt', 'html'],
    ['a piece of a page', '\n<p style="x">报告</p>', 'a.txt', 'html'],
    ['a page that starts with words', '报告<table><tr><td>1</td></tr></table>', 'a.html', 'html'],
    ['text named as a page', '报告 1 < 2\n', 'a.html', 'txt'],
    ['text that begins like a bitmap', 'BM 2023年报告\n', 'a.txt', 'txt'],
  ])('takes %s for what it is', async (_, text, name, format) => {
    expect(await extract(bytes(text), name)).toMatchObject({ format, fileName: name });
  });

  it('leaves a text as it is, with every line and its place', async () => {
    const text = '\n报告\n\n规章\t0\n';
    const document = await extract(bytes(text), 'a.txt');
    expect(document.text).toBe(text);
    expect(document.lines.map((line) => text.slice(line.start, line.end))).toEqual([
      '',
      '报告',
      '',
      '规章\t0',
      '',
    ]);
  });

  it('reads the encoding a page names', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="gb2312"><p>'),
      Buffer.from('uunU88f4', 'base64'),
      Buffer.from('</p></html>'),
    ]);
    expect(await extract(page, 'a.html')).toMatchObject({
      text: '洪泽区',
      encoding: expect.stringMatching(/^gb/) as string,
    });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty_file', {}],
    ['white space', bytes(' \n\n'), 'empty_file', {}],
    ['200 MB of noise', new Uint8Array(200 * 1024 * 1024), 'too_large', { limit: LIMITS.fileBytes }],
    [
      'too much text',
      new Uint8Array(LIMITS.textBytes + 1).fill(97),
      'too_large',
      { limit: LIMITS.textBytes },
    ],
    ['too many lines', bytes('a\n'.repeat(LIMITS.lines)), 'too_large', { limit: LIMITS.lines }],
    ['zeros', new Uint8Array(5000), 'not_text', {}],
    ['a picture named as text', PNG, 'no_text_layer', {}],
    [
      'a program',
      Buffer.concat([Buffer.from('7f454c460201010000', 'hex'), Buffer.alloc(100)]),
      'unsupported_format',
      { kind: 'elf' },
    ],
    ['rich text', bytes('{\\rtf1\\ansi 123}'), 'unsupported_format', { kind: 'rtf' }],
  ])('refuses %s', async (_, file, code, params) => {
    await expect(extract(file, 'a.txt')).rejects.toMatchObject({ name: 'DocumentLoadError', code, params });
  });
});
