import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const TEXT = '洪泽区2023年度报告，共12件。\n';
const GB18030 = Buffer.concat([
  Buffer.from('uunU88f4MjAyM8TqtsixqLjmo6y5sjEyvP6how==', 'base64'),
  Buffer.from('\n'),
]);
const utf16le = Buffer.from(TEXT, 'utf16le');
const utf16be = Buffer.from(TEXT, 'utf16le').swap16();
const mark = (...bytes: number[]): Buffer => Buffer.from(bytes);

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([mark(0xef, 0xbb, 0xbf), Buffer.from(TEXT)]), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.concat([mark(0xff, 0xfe), utf16le]), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.concat([mark(0xfe, 0xff), utf16be]), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16le, 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be, 'utf-16be'],
    ['GB18030', GB18030, 'gb18030'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text: TEXT, encoding });
  });

  it('undoes mojibake, and says which', () => {
    const garbled = new TextDecoder('windows-1252').decode(Buffer.from(TEXT.repeat(3)));
    expect(decodeText(Buffer.from(garbled))).toEqual({
      text: TEXT.repeat(3),
      encoding: 'utf-8 via windows-1252',
    });
  });

  it('refuses mojibake that lost bytes', () => {
    const garbled = new TextDecoder('gb18030').decode(Buffer.from(TEXT.repeat(3)));
    expect(() => decodeText(Buffer.from(garbled))).toThrow(
      expect.objectContaining({ code: 'garbled_text' }) as Error,
    );
  });

  it('makes every line end one \\n', () => {
    expect(decodeText(Buffer.from('一\r\n二\r三\n')).text).toBe('一\n二\n三\n');
  });

  it('reads UTF-8 that was cut inside a character, not GB18030 of it', () => {
    const cut = Buffer.from(TEXT.repeat(20)).subarray(0, -3);
    expect(decodeText(cut)).toMatchObject({
      encoding: 'utf-8',
      text: expect.stringContaining('洪泽区2023年度') as string,
    });
  });

  it('reads another encoding when the file names it', () => {
    const big5 = Buffer.from([0xac, 0xfc, 0xa6, 0x7e, 0xa4, 0xbd, 0xb6, 0x7d]);
    expect(decodeText(big5, 'big5').encoding).toBe('big5');
  });

  it.each([
    ['white space only', Buffer.from(' \n\t　\n'), 'empty_file'],
    ['a byte order mark only', mark(0xef, 0xbb, 0xbf), 'empty_file'],
    ['zero bytes', Buffer.alloc(1000), 'not_text'],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004abc'), 'not_text'],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0x80, 0xc0, 0xf5, 0x80, 0xff]), 'not_text'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
