import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { truthSchema, type Truth } from '../../lib/fixtures/documents/truth';

export interface KnownDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

const TRUTH = '.json';

/** Documents below the folder with a truth file: X.json or truth/X.json beside X.ext. Reads every one of them. */
export async function findDocuments(folder: string): Promise<KnownDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const known = new Set(files);
  const found: KnownDocument[] = [];
  for (const file of files.toSorted()) {
    const { dir, name, ext } = path.parse(file);
    const beside = [path.join(dir, `${name}${TRUTH}`), path.join(dir, 'truth', `${name}${TRUTH}`)];
    const truthFile = ext === TRUTH ? undefined : beside.find((candidate) => known.has(candidate));
    if (truthFile === undefined) continue;
    const truth = truthSchema.parse(JSON.parse(await readFile(truthFile, 'utf8')));
    found.push({ name: path.relative(folder, file), bytes: await readFile(file), truth });
  }
  return found;
}
