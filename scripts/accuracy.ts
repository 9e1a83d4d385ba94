import { parseArgs } from 'node:util';
import { DocumentLoadError } from '../lib/domain/document';
import { compareWithTruth, type Comparison } from '../lib/fixtures/documents/compare-with-truth';
import { makeDocuments } from '../lib/fixtures/documents/make-documents';
import { readReport } from '../lib/ingest/read-report';
import { findDocuments, type KnownDocument } from './accuracy/find-documents';

const COUNTS = ['exact', 'missing', 'wrong', 'invented', 'inferred'] as const;
const WIDTH = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { generated: { type: 'boolean' } },
});

const cells = (texts: readonly (string | number)[]): string =>
  texts.map((text) => String(text).padStart(WIDTH)).join('');

async function compare({ name, bytes, truth }: KnownDocument): Promise<Comparison | DocumentLoadError> {
  try {
    return compareWithTruth((await readReport(bytes, name)).report, truth);
  } catch (error) {
    if (error instanceof DocumentLoadError) return error;
    throw error;
  }
}

/** What is not in the counts: the names of what is wrong, and of year, body or form read differently. */
function remarks(comparison: Comparison): string {
  const wrong = [...comparison.wrong, ...comparison.invented, ...comparison.mistaken];
  return [...wrong, ...comparison.unknown.map((name) => `${name}: ?`)].slice(0, 4).join('  ');
}

async function documents(): Promise<KnownDocument[]> {
  if (values.generated) {
    const made = makeDocuments();
    return made.map(({ fileName, oddity, bytes, truth }) => ({
      name: `${fileName} ${oddity}`,
      bytes,
      truth,
    }));
  }
  const found = await Promise.all(positionals.map(findDocuments));
  return found.flat();
}

async function run(): Promise<number> {
  const known = await documents();
  if (known.length === 0) {
    console.error(
      'usage: npm run accuracy -- FOLDER | --generated   (truth in X.json or truth/X.json beside X.ext)',
    );
    return 2;
  }
  const total = { exact: 0, missing: 0, wrong: 0, invented: 0, inferred: 0 };
  console.log(`${cells(COUNTS)}  file`);
  for (const document of known) {
    const comparison = await compare(document);
    if (comparison instanceof DocumentLoadError) {
      const missing = Object.keys(document.truth.figures).length;
      total.missing += missing;
      console.log(`${cells([0, missing, 0, 0, 0])}  ${document.name}  refused: ${comparison.code}`);
      continue;
    }
    for (const count of COUNTS) total[count] += comparison[count].length;
    console.log(
      `${cells(COUNTS.map((count) => comparison[count].length))}  ${document.name}  ${remarks(comparison)}`,
    );
  }
  console.log(`${cells(COUNTS.map((count) => total[count]))}  ${known.length} files`);
  const share = (100 * total.exact) / Math.max(1, total.exact + total.missing);
  console.log(`${share.toFixed(2)} % of the printed figures read exactly`);
  return total.wrong + total.invented > 0 ? 1 : 0;
}

process.exitCode = await run();
