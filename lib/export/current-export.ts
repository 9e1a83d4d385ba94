import { readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CURRENT, DESCRIPTOR, EXPORT_NAME } from './export-places';

const Descriptor = z.object({
  created: z.iso.datetime(),
  fingerprint: z.string(),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      format: z.enum(['csv', 'parquet']),
      bytes: z.number(),
      hash: z.string().startsWith('sha256:'),
      rows: z.number(),
      title: z.string(),
    }),
  ),
});

/** The export that is shown, as its descriptor tells it. */
export interface CurrentExport extends z.infer<typeof Descriptor> {
  readonly name: string;
  readonly folder: string;
}

/** The export that is shown now; null where none has been made. */
export async function currentExport(folder: string): Promise<CurrentExport | null> {
  const name = await readlink(path.join(folder, CURRENT)).catch(whenAbsent);
  if (name === null || !EXPORT_NAME.test(name)) return null;
  const file = path.join(folder, name, DESCRIPTOR);
  const json = await readFile(file, 'utf8').catch(whenAbsent);
  if (json === null) return null;
  return { ...Descriptor.parse(JSON.parse(json)), name, folder: path.join(folder, name) };
}

function whenAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
