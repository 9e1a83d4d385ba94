import { expect, test } from 'vitest';
import { readDrop } from './read-drop';

type Entry = Pick<FileSystemEntry, 'isFile' | 'isDirectory' | 'fullPath' | 'name'>;

const entry = (fullPath: string, isFile: boolean): Entry => ({
  isFile,
  isDirectory: !isFile,
  fullPath,
  name: fullPath.split('/').at(-1) ?? '',
});
const good = (path: string): Entry =>
  Object.assign(entry(path, true), { file: (take: (file: File) => void) => take(new File(['甲'], path)) });
const bad = (path: string): Entry =>
  Object.assign(entry(path, true), {
    file: (_: unknown, fail: (error: Error) => void) => fail(new DOMException('gone', 'NotFoundError')),
  });

function folder(path: string, ...children: Entry[]): Entry {
  const batches = [children, []];
  const readEntries = (take: (entries: Entry[]) => void): void => take(batches.shift() ?? []);
  return Object.assign(entry(path, false), { createReader: () => ({ readEntries }) });
}

function closedFolder(path: string): Entry {
  const readEntries = (_: unknown, fail: (error: Error) => void): void => fail(new DOMException('no'));
  return Object.assign(entry(path, false), { createReader: () => ({ readEntries }) });
}

async function dropped(...entries: Entry[]): Promise<[string, boolean][]> {
  const items = entries.map((each) => ({ kind: 'file', webkitGetAsEntry: () => each }));
  const files = await readDrop({ items } as unknown as DataTransfer);
  return files.map(({ name, file }) => [name, file !== null]);
}

test('folders are walked in the order of their names', async () => {
  const year = folder('/年报', good('/年报/b.txt'), folder('/年报/a', good('/年报/a/1.txt')));
  expect(await dropped(year, good('/c.txt'))).toEqual([
    ['年报/a/1.txt', true],
    ['年报/b.txt', true],
    ['c.txt', true],
  ]);
});

test('what cannot be read loses nothing beside it, and is named', async () => {
  const year = folder('/年报', bad('/年报/坏.txt'), closedFolder('/年报/闭'), good('/年报/齐.txt'));
  expect(await dropped(year, bad('/坏.txt'), good('/好.txt'))).toEqual([
    ['年报/坏.txt', false],
    ['年报/闭', false],
    ['年报/齐.txt', true],
    ['坏.txt', false],
    ['好.txt', true],
  ]);
});
