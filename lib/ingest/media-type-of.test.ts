import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type-of';

const bytes = (...start: number[]): Uint8Array => Uint8Array.from([...start, ...Array<number>(16).fill(0)]);

describe('mediaTypeOf', () => {
  it.each([
    ['docx', bytes(0x50, 0x4b), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['scan', bytes(0x25, 0x50, 0x44, 0x46), 'application/pdf'],
    ['scan', bytes(0x89, 0x50, 0x4e, 0x47), 'image/png'],
    ['scan', bytes(0xff, 0xd8, 0xff), 'image/jpeg'],
    ['scan', bytes(0x49, 0x49, 0x2a, 0), 'image/tiff'],
    ['scan', bytes(0x4d, 0x4d, 0, 0x2a), 'image/tiff'],
    ['scan', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
  ] as const)('tells what a %s file is', (format, start, type) =>
    expect(mediaTypeOf(format, start)).toBe(type),
  );
});
