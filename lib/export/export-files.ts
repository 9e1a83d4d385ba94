import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { currentExport } from './current-export';
import { MANIFEST } from './export-places';
import type { WrittenFile } from './output-file';

export interface ExportFile extends WrittenFile {
  readonly path: string;
}

/** Every file of the export that is shown, as its manifest lists them, and the manifest; empty where there is none. */
export async function exportFiles(folder: string): Promise<ExportFile[]> {
  const current = await currentExport(folder);
  if (current === null) return [];
  const manifest = await readFile(path.join(current.folder, MANIFEST), 'utf8');
  const listed = [...manifest.matchAll(/^([0-9a-f]{64}) {2}([\w.-]+)$/gm)].map(
    ([, sha256 = '', name = '']) => ({
      sha256,
      name,
    }),
  );
  const own = { sha256: createHash('sha256').update(manifest).digest('hex'), name: MANIFEST };
  return Promise.all(
    [...listed, own].map(async ({ sha256, name }) => {
      const file = path.join(current.folder, name);
      return { name, sha256, path: file, bytes: (await stat(file)).size };
    }),
  );
}
