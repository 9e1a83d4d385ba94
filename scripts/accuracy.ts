import { parseArgs } from 'node:util';
import { DocumentLoadError } from '../lib/domain/document';
import { compareWithTruth, type Comparison } from '../lib/fixtures/documents/compare-with-truth';
import { makeDocuments } from '../lib/fixtures/documents/make-documents';
import { makeScan } from '../lib/fixtures/scans/make-scan';
import { SCAN_PLANS } from '../lib/fixtures/scans/scan-plans';
import { findPackages } from '../lib/ingest/ocr/packages';
import { readReport } from '../lib/ingest/read-report';
import { findDocuments, type KnownDocument } from './accuracy/find-documents';

const COUNTS = ['exact', 'missing', 'wrong', 'invented', 'inferred'] as const;
const WIDTH = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { generated: { type: 'boolean' }, scans: { type: 'boolean' } },
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

/** One after the other, because a scan takes much memory until it is read. */
async function* scans(): AsyncGenerator<KnownDocument> {
  const packages = findPackages();
  if (packages === null) {
    console.error('no scans: OCR is not installed (npm run install-ocr)');
    return;
  }
  for (const plan of SCAN_PLANS) {
    const { fileName, oddity, bytes, truth } = await makeScan(packages, plan);
    yield { name: `${fileName} ${oddity}`, bytes, truth };
  }
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

async function* all(): AsyncGenerator<KnownDocument> {
  yield* await documents();
  if (values.scans) yield* scans();
}

async function run(): Promise<number> {
  if (positionals.length === 0 && !values.generated && !values.scans) {
    console.error(
      'usage: npm run accuracy -- FOLDER | --generated | --scans   (truth in X.json or truth/X.json beside X.ext)',
    );
    return 2;
  }
  let files = 0;
  const total = { exact: 0, missing: 0, wrong: 0, invented: 0, inferred: 0 };
  console.log(`${cells(COUNTS)}  file`);
  for await (const document of all()) {
    files += 1;
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
  console.log(`${cells(COUNTS.map((count) => total[count]))}  ${files} files`);
  const share = (100 * total.exact) / Math.max(1, total.exact + total.missing);
  console.log(`${share.toFixed(2)} % of the printed figures read exactly`);
  return total.wrong + total.invented > 0 || files === 0 ? 1 : 0;
}

process.exitCode = await run();
