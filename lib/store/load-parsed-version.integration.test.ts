import { readdir, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../correct/apply-changes';
import { reportText } from '../fixtures/report-text';
import type { ParsedReport } from '../domain/report';
import { sortFigures } from '../domain/sort-figures';
import { newVersion } from '../ingest/new-version';
import { readReport } from '../ingest/read-report';
import { readingOf } from '../ingest/reading';
import { certainIdentity } from '../ingest/report-identity';
import { sha256Of } from '../ingest/sha256-of';
import { database } from './client';
import { loadParsedVersion } from './load-parsed-version';
import { saveReportVersion } from './save-report-version';
import { transact } from './transact';
import { findingRows } from './version-rows';

const db = database();

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Division", "Organization", "Report", "ReportVersion", "SourceFile", "Job" CASCADE`;
});

interface Stored {
  readonly read: ParsedReport;
  readonly loaded: ParsedReport;
  readonly text: string;
}

async function storeAndLoad(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Stored> {
  const reading = readingOf(await readReport(bytes, fileName));
  const identity = certainIdentity(reading.report);
  if (identity === null) throw new Error(`${fileName}: whose it is is not certain`);
  const file = { fileName, sha256: sha256Of(bytes), bytes, isSample: false, createdById: null };
  const { versionId } = await transact(db, (tx) =>
    saveReportVersion(tx, newVersion(file, reading, identity)),
  );
  const loaded = await loadParsedVersion(db, versionId);
  if (loaded === null) throw new Error(`${fileName}: not stored`);
  return { read: reading.report, loaded: loaded.report, text: loaded.row.text };
}

const asStored = (report: ParsedReport): ParsedReport => ({
  ...report,
  figures: sortFigures(report.figures),
  findings: [],
  divisionCandidates: [],
  organizationCandidates: [],
});
const findingsOf = (report: ParsedReport): string[] =>
  findingRows('', report)
    .map((row) => JSON.stringify({ ...row, position: 0 }, Object.keys(row).sort()))
    .sort();

const samples = (await readdir('samples')).filter((name) => /^\d+-.*\.(txt|html|md)$/.test(name));

describe('a stored version is the report that was read', () => {
  test.each(samples)('%s: all of it, and every rule says the same again', async (name) => {
    const { read, loaded, text } = await storeAndLoad(
      name,
      new Uint8Array(await readFile(`samples/${name}`)),
    );
    expect(asStored(loaded)).toEqual(asStored(read));
    expect(findingsOf(loaded)).toEqual(findingsOf(read));
    expect(findingsOf(applyChanges(loaded, text, []))).toEqual(findingsOf(read));
  });

  test('a body whose name the archive writes otherwise is still checked under its own', async () => {
    const bytes = (organization: string, note: string) =>
      new TextEncoder().encode(reportText({ organization, year: 2022, note }));
    await storeAndLoad('a.txt', bytes('孟州市人民政府办公室', '全年平稳。'));
    const { read, loaded, text } = await storeAndLoad(
      'b.txt',
      bytes('孟州市政府办', '孟州市政府办收到申请3件。'),
    );
    expect(loaded.organization).toEqual(read.organization);
    expect(findingsOf(applyChanges(loaded, text, []))).toEqual(findingsOf(read));
  });
});
