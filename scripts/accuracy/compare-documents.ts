import { DocumentLoadError } from '../../lib/domain/document';
import { compareWithTruth, type Comparison } from '../../lib/fixtures/documents/compare-with-truth';
import type { MadeDocument } from '../../lib/fixtures/documents/make-documents';
import type { Truth } from '../../lib/fixtures/documents/truth';
import { expandZip } from '../../lib/ingest/expand-zip';
import { readReport } from '../../lib/ingest/read-report';
import type { KnownDocument } from './find-documents';

/** What came of reading one document. */
export interface Outcome extends Comparison {
  readonly name: string;
  /** The code it was refused with, as it should be or not. */
  readonly refused: string | null;
  readonly made?: MadeDocument;
}

const NOTHING: Comparison = {
  exact: [],
  missing: [],
  wrong: [],
  invented: [],
  inferred: [],
  mistaken: [],
  unknown: [],
};

async function compare(
  name: string,
  bytes: Uint8Array,
  truth: Truth | null,
  refusal: string | null = null,
): Promise<Outcome> {
  const missing = Object.keys(truth?.figures ?? {});
  try {
    const { report } = await readReport(bytes, name);
    const comparison = truth ? compareWithTruth(report, truth) : NOTHING;
    const mistaken = refusal === null ? [] : [`not refused: ${refusal}`];
    return { ...comparison, mistaken: [...comparison.mistaken, ...mistaken], name, refused: null };
  } catch (error) {
    if (!(error instanceof DocumentLoadError)) throw error;
    // What says neither who nor when, and holds no number, is rightly no report.
    const saysNothing = truth !== null && truth.year === null && !truth.organization && missing.length === 0;
    const mistaken = error.code === refusal || saysNothing ? [] : [`refused: ${error.code}`];
    return { ...NOTHING, missing, mistaken, name, refused: error.code };
  }
}

/** Reads a document of a folder and holds it against its truth. */
export function compareReading({ name, bytes, truth, refused }: KnownDocument): Promise<Outcome> {
  return compare(name, bytes, truth, refused);
}

/** Reads made documents one after another; an archive gives the file it holds. */
export async function compareMade(documents: readonly MadeDocument[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const made of documents) {
    const [file] = made.format === 'zip' ? await expandZip(made.fileName, made.bytes) : [];
    const { bytes, fileName } = file
      ? { bytes: await file.load(), fileName: file.name }
      : { bytes: made.bytes, fileName: made.fileName };
    const name = `${made.format}: ${made.oddities.map(({ key }) => key).join(' + ')}`;
    outcomes.push({ ...(await compare(fileName, bytes, made.truth)), name, made });
  }
  return outcomes;
}
