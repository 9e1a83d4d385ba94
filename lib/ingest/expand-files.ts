import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expandZip } from './expand-zip';
import { mostBytesOf, refused, tooLarge, type IncomingFile } from './incoming-file';
import { isArchive } from '../text/is-archive';
import { isJunk } from '../text/is-junk';

/** The files behind the paths, in order: folders walked, zip archives opened, junk left out. A path that is not there is one refused file. */
export async function expandFiles(paths: readonly string[]): Promise<IncomingFile[]> {
  const files: IncomingFile[] = [];
  for (const path of paths) {
    try {
      const info = await stat(path);
      files.push(
        ...(info.isDirectory() ? await walk(path, '') : await fileAt(path, basename(path), info.size)),
      );
    } catch (error) {
      files.push(refused(path, 0, error));
    }
  }
  return files;
}

async function walk(root: string, within: string): Promise<IncomingFile[]> {
  const files: IncomingFile[] = [];
  const entries = await readdir(join(root, within), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (isJunk(name)) continue;
    if (entry.isDirectory()) files.push(...(await walk(root, name)));
    if (entry.isFile())
      files.push(...(await fileAt(join(root, name), name, (await stat(join(root, name))).size)));
  }
  return files;
}

async function fileAt(path: string, name: string, size: number): Promise<IncomingFile[]> {
  const limit = mostBytesOf(name);
  if (size > limit) return [refused(name, size, tooLarge(name, limit))];
  if (isArchive(name)) return expandZip(name, await readFile(path));
  return [{ name, size, load: async () => new Uint8Array(await readFile(path)) }];
}
