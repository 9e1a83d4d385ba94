import type { CitationFormat } from './formats';
import type { Reference } from './reference';
import { writeBibtex } from './write-bibtex';
import { writeCslJson } from './write-csl-json';
import { writeGbt7714 } from './write-gbt7714';
import { writeRis } from './write-ris';

const WRITERS: Record<CitationFormat, (reference: Reference) => string> = {
  gbt7714: (reference) => `${writeGbt7714(reference)}\n`,
  bibtex: writeBibtex,
  ris: writeRis,
  'csl-json': writeCslJson,
};

/** The entry as a file of that format. */
export function writeCitation(reference: Reference, format: CitationFormat): string {
  return WRITERS[format](reference);
}
