import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { blocksOf, makeReport } from '../../lib/fixtures/documents/made-report';
import { writePdf } from '../../lib/fixtures/documents/write-pdf';
import { formatsInTurn, makeDocuments } from '../../lib/fixtures/documents/make-documents';

const SAMPLES = 'samples';

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A made report as a PDF, its narrative repeated until it has the six pages that most have. */
function sixPages(seed: number): BenchFile {
  const blocks = blocksOf(makeReport({ seed, form: '2021' }));
  const prose = blocks.filter((block) => typeof block === 'string');
  let bytes = writePdf(blocks);
  for (let long = blocks; !Buffer.from(bytes).includes('/Count 6 '); long = [...long, ...prose])
    bytes = writePdf(long);
  return { name: `six-pages-${seed}.pdf`, bytes };
}

/** The samples and the made documents, by format. */
export async function benchFiles(): Promise<ReadonlyMap<string, readonly BenchFile[]>> {
  const names = (await readdir(SAMPLES)).filter((name) => /^\d{6}/.test(name));
  const samples = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(path.join(SAMPLES, name)) })),
  );
  const inTurn = makeDocuments(
    (oddity, format) => !/pdf|zip/.test(format) && formatsInTurn(oddity, 2).includes(format),
  );
  const made = inTurn.map(({ fileName, bytes }): BenchFile => ({ name: fileName, bytes }));
  const pdfs = [1, 2, 3, 4].map(sixPages);
  const byFormat = new Map<string, BenchFile[]>();
  for (const file of [...samples, ...made, ...pdfs]) {
    const format = path.extname(file.name).slice(1);
    byFormat.set(format, [...(byFormat.get(format) ?? []), file]);
  }
  return byFormat;
}
