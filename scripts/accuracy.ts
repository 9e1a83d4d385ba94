import { parseArgs } from 'node:util';
import { damageReports } from '../lib/fixtures/documents/damage-reports';
import { makeScan } from '../lib/fixtures/scans/make-scan';
import { SCAN_PLANS } from '../lib/fixtures/scans/scan-plans';
import { findPackages } from '../lib/ingest/ocr/packages';
import { combineOddities, makeDocuments } from '../lib/fixtures/documents/make-documents';
import type { Format } from '../lib/fixtures/documents/made-formats';
import type { Oddity } from '../lib/fixtures/documents/oddity';
import { compareMade, compareReading, type Outcome } from './accuracy/compare-documents';
import { findDocuments } from './accuracy/find-documents';
import { printDamaged } from './accuracy/print-damaged';
import { printCoverage } from './accuracy/print-coverage';
import { printOutcomes } from './accuracy/print-outcomes';

const USAGE = `usage: npm run accuracy -- FOLDER                     documents with their truth beside them, and originals of the samples
       npm run accuracy -- --generated [WORDS]      every oddity in every format (or those whose name has the words), document by document
       npm run accuracy -- --coverage [WORDS]       the same as a table: oddity by format
       npm run accuracy -- --combined [COUNT]       several oddities in one document
       npm run accuracy -- --damaged [PLACES]       correct documents, damaged
       npm run accuracy -- --scans                  made scans, where OCR is installed`;
const SEED = 1;
const COMBINED = 330;
const DAMAGED_PLACES = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generated: { type: 'boolean' },
    coverage: { type: 'boolean' },
    combined: { type: 'boolean' },
    scans: { type: 'boolean' },
    damaged: { type: 'boolean' },
    seed: { type: 'string' },
  },
});

/** One after the other, because a scan takes much memory until it is read. */
async function compareScans(): Promise<Outcome[]> {
  const packages = findPackages();
  if (packages === null) {
    console.error('no scans: OCR is not installed (npm run install-ocr)');
    return [];
  }
  const read: Outcome[] = [];
  for (const plan of SCAN_PLANS) {
    const { fileName, oddity, bytes, truth } = await makeScan(packages, plan);
    read.push(await compareReading({ name: `${fileName} ${oddity}`, bytes, truth, refused: null }));
  }
  return read;
}

async function outcomes(): Promise<Outcome[]> {
  if (values.generated || values.coverage) {
    const named = (oddity: Oddity, format: Format): boolean =>
      positionals.every((word) => `${format} ${oddity.section} ${oddity.key}`.includes(word));
    return compareMade(makeDocuments(named));
  }
  if (values.combined) {
    const count = Number(positionals[0] ?? COMBINED);
    return compareMade(combineOddities(count, Number(values.seed ?? SEED)));
  }
  if (values.scans) return compareScans();
  const found = await Promise.all(positionals.map((folder) => findDocuments(folder)));
  return Promise.all(found.flat().map(compareReading));
}

async function run(): Promise<number> {
  if (values.damaged) {
    const damaged = damageReports(Number(positionals[0] ?? DAMAGED_PLACES), Number(values.seed ?? SEED));
    printDamaged(damaged);
    return damaged.some(({ outcome }) => outcome === 'silent') ? 1 : 0;
  }
  const all = await outcomes();
  if (all.length === 0) {
    console.error(USAGE);
    return 2;
  }
  if (values.coverage) printCoverage(all);
  else printOutcomes(all);
  return all.some(({ wrong, invented }) => wrong.length + invented.length > 0) ? 1 : 0;
}

process.exitCode = await run();
