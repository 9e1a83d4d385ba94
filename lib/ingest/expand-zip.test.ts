import { describe, expect, test } from 'vitest';
import { writeZip } from '../fixtures/documents/write-zip';
import { DocumentLoadError } from '../domain/document';
import { ARCHIVE_LIMITS, expandZip } from './expand-zip';
import { MOST_FILE_BYTES, type IncomingFile } from './incoming-file';

const CENTRAL_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** Overwrites four bytes of the first entry of the directory, such as its declared size at 24. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(value, bytes.indexOf(CENTRAL_ENTRY) + offset);
  return new Uint8Array(bytes);
}

async function loaded(file: IncomingFile): Promise<string> {
  try {
    return new TextDecoder().decode(await file.load());
  } catch (error) {
    return error instanceof DocumentLoadError ? error.code : String(error);
  }
}

async function expanded(zip: Uint8Array): Promise<Record<string, string>> {
  const files = await expandZip('a.zip', zip);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.name, await loaded(file)] as const)),
  );
}

test('folders are walked, junk is left out', async () => {
  const zip = writeZip({
    '河南/孟州.txt': '甲',
    'b.md': '乙',
    '__MACOSX/b.md': 'x',
    '.DS_Store': 'x',
    '河南/~$孟州.docx': 'x',
    'Thumbs.db': 'x',
    '河南/': '',
  });
  expect(await expanded(zip)).toEqual({ '河南/孟州.txt': '甲', 'b.md': '乙' });
});

test('names that Chinese Windows wrote in GB18030 are read', async () => {
  const zip = Buffer.from(writeZip({ AAAA: '甲' }));
  const name = Buffer.from([0xc3, 0xcf, 0xd6, 0xdd]);
  for (let at = zip.indexOf('AAAA'); at !== -1; at = zip.indexOf('AAAA')) name.copy(zip, at);
  expect(await expanded(new Uint8Array(zip))).toEqual({ 孟州: '甲' });
});

test.each([
  ['a name that ends in NUL', 'a.txt\0', 'a.txt'],
  ['control characters in a path', '河南\u0007/\u009Fb\n.txt', '河南/b.txt'],
  ['nothing but control characters', '\u0001', '?'],
  ['nothing but control characters in a folder', '河南/\u0001', '河南/?'],
])('%s', async (_, written, name) => {
  expect(await expanded(writeZip({ [written]: '甲' }))).toEqual({ [name]: '甲' });
});

describe('hostile and broken archives', () => {
  const good = writeZip({ 'a.txt': 'hello' });
  test.each<[string, Uint8Array, Record<string, string>]>([
    [
      'a path out of the archive',
      writeZip({ '../../etc/cron.txt': 'x' }),
      { '../../etc/cron.txt': 'damaged_file' },
    ],
    ['an absolute path', writeZip({ '/etc/cron.txt': 'x' }), { '/etc/cron.txt': 'damaged_file' }],
    ['a Windows path out of it', writeZip({ '..\\a.txt': 'x' }), { '../a.txt': 'damaged_file' }],
    ['a file above the limit', patched(good, 24, MOST_FILE_BYTES + 1), { 'a.txt': 'too_large' }],
    ['more than it may unpack to', patched(good, 24, ARCHIVE_LIMITS.bytes + 1), { 'a.zip': 'too_large' }],
    [
      'a bomb that declares a small size',
      patched(writeZip({ 'a.txt': '0'.repeat(1 << 25) }), 24, 3),
      { 'a.txt': 'damaged_file' },
    ],
    ['a wrong checksum', patched(good, 16, 1), { 'a.txt': 'damaged_file' }],
    ['an encrypted entry', patched(good, 8, 0x00080001), { 'a.txt': 'encrypted_file' }],
    ['no archive at all', new TextEncoder().encode('hello'), { 'a.zip': 'damaged_file' }],
    ['half an archive', good.slice(0, good.length / 2), { 'a.zip': 'damaged_file' }],
    ['an empty archive', writeZip({}), { 'a.zip': 'empty_file' }],
    ['nothing but junk', writeZip({ '.DS_Store': 'x' }), { 'a.zip': 'empty_file' }],
  ])('%s', async (_, zip, expected) => {
    expect(await expanded(zip)).toEqual(expected);
  });

  test('too many files', async () => {
    const names = Array.from(
      { length: ARCHIVE_LIMITS.files + 1 },
      (_, index) => [`${index}.txt`, ''] as const,
    );
    expect(await expanded(writeZip(Object.fromEntries(names)))).toEqual({ 'a.zip': 'too_large' });
  });
});
