import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { truthSchema, type Truth } from '../../lib/fixtures/documents/truth';

export interface KnownDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it prints; null for one that must be refused. */
  readonly truth: Truth | null;
  /** The code it must be refused with. */
  readonly refused: string | null;
}

const TRUTH = '.json';
const SAMPLES = 'samples';

/** Originals by their sha256: the sample whose truth is theirs too, what they print differently, or why they are refused. */
const originalsSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    truth: z.string().optional(),
    differs: truthSchema.partial().optional(),
    refused: z.string().optional(),
  }),
);
type Originals = z.infer<typeof originalsSchema>;

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(file, 'utf8')) as unknown;

async function original(
  bytes: Uint8Array,
  originals: Originals,
): Promise<Pick<KnownDocument, 'truth' | 'refused'> | null> {
  const known = originals[createHash('sha256').update(bytes).digest('hex')];
  if (!known) return null;
  if (known.truth === undefined) return { truth: null, refused: known.refused ?? null };
  const truth = truthSchema.parse(await readJson(path.join(SAMPLES, 'truth', `${known.truth}${TRUTH}`)));
  return { truth: { ...truth, ...known.differs }, refused: null };
}

/**
 * Documents below the folder whose truth is known: from X.json or truth/X.json beside X.ext, or, for originals of the
 * samples, by what they hold. Reads every one of them.
 */
export async function findDocuments(folder: string): Promise<KnownDocument[]> {
  const originals = originalsSchema.parse(await readJson(path.join(SAMPLES, 'originals.json')));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const known = new Set(files);
  const found: KnownDocument[] = [];
  for (const file of files.toSorted()) {
    const { dir, name, ext } = path.parse(file);
    if (ext === TRUTH) continue;
    const bytes = await readFile(file);
    const beside = [path.join(dir, `${name}${TRUTH}`), path.join(dir, 'truth', `${name}${TRUTH}`)];
    const truthFile = beside.find((candidate) => known.has(candidate));
    const facts =
      truthFile === undefined
        ? await original(bytes, originals)
        : { truth: truthSchema.parse(await readJson(truthFile)), refused: null };
    if (facts) found.push({ name: path.relative(folder, file), bytes, ...facts });
  }
  return found;
}
