import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip } from '../fixtures/documents/write-zip';
import { expandFiles } from './expand-files';
import { MOST_FILE_BYTES } from './incoming-file';
import { intakeError } from './intake-error';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'expand-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function codeOf(load: () => Promise<unknown>): Promise<string> {
  try {
    await load();
    return 'loaded';
  } catch (error) {
    return intakeError(error).code;
  }
}

test('files, folders and archives, in order', async () => {
  await mkdir(join(folder, 'in', 'deeper'), { recursive: true });
  await writeFile(join(folder, 'in', 'b.txt'), 'b');
  await writeFile(join(folder, 'in', '.hidden'), 'x');
  await writeFile(join(folder, 'in', 'deeper', 'a.txt'), 'a');
  await writeFile(join(folder, 'in', 'c.zip'), writeZip({ 'c.txt': 'c' }));
  await writeFile(join(folder, 'z.txt'), 'z');
  const files = await expandFiles([join(folder, 'z.txt'), join(folder, 'in')]);
  expect(files.map(({ name }) => name)).toEqual(['z.txt', 'b.txt', 'c.txt', 'deeper/a.txt']);
  const texts = await Promise.all(files.map(async ({ load }) => new TextDecoder().decode(await load())));
  expect(texts).toEqual(['z', 'b', 'c', 'a']);
});

test('a path that is not there and a file that is too large are refused one by one', async () => {
  const large = join(folder, 'large.txt');
  await writeFile(large, '');
  await truncate(large, MOST_FILE_BYTES + 1);
  const files = await expandFiles([join(folder, 'missing.txt'), large]);
  expect(await Promise.all(files.map(async ({ load }) => codeOf(async () => load())))).toEqual([
    'file_missing',
    'too_large',
  ]);
});
