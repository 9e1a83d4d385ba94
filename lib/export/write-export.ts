import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../store/client';
import { inSnapshot } from '../store/export/in-snapshot';
import { listReportHeads } from '../store/export/list-report-heads';
import type { Prisma } from '../store/generated/client';
import { describePackage, type ExportFacts } from './describe-package';
import { exportFingerprint } from './export-fingerprint';
import { DESCRIPTOR, exportName, MANIFEST, UNFINISHED } from './export-places';
import { finishExport, removeOld, removeUnfinished } from './finish-export';
import { OutputFile, writeText, type WrittenFile } from './output-file';
import { TABLES } from './tables';
import { dictionaryCsv, dictionaryMarkdown } from './write-dictionary';
import { LICENCE_MARKDOWN, readmeMarkdown } from './write-readme';
import { writeTable, type WrittenTable } from './write-table';

export interface ExportTarget {
  /** Holds the exports, each in a folder of its own. */
  readonly folder: string;
  readonly siteUrl: string;
  readonly now: Date;
  /** Told after each table. */
  readonly onTable?: (written: WrittenTable) => void;
}

export interface WrittenExport extends ExportFacts {
  /** Where its files are. */
  readonly folder: string;
  readonly files: readonly WrittenFile[];
}

/**
 * Writes all that is public, as it is at one moment, into a new folder, shows it when it is whole, and removes older
 * ones. Null when another process is writing one. When it fails, what was shown before stays.
 */
export async function writeExport(db: Database, target: ExportTarget): Promise<WrittenExport | null> {
  await mkdir(target.folder, { recursive: true });
  const name = exportName(target.now);
  const unfinished = path.join(target.folder, name + UNFINISHED);
  return inSnapshot(db, async (tx) => {
    await removeUnfinished(target.folder);
    await mkdir(unfinished);
    try {
      const written = await writeFiles(tx, unfinished, name, target);
      await finishExport(target.folder, name);
      await removeOld(target.folder);
      return { ...written, folder: path.join(target.folder, name) };
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      throw error;
    }
  });
}

async function writeFiles(
  tx: Prisma.TransactionClient,
  folder: string,
  name: string,
  { siteUrl, now, onTable }: ExportTarget,
): Promise<Omit<WrittenExport, 'folder'>> {
  const fingerprint = await exportFingerprint(tx, siteUrl);
  const context = {
    tx,
    heads: () => listReportHeads(tx),
    absolute: (address: string) => new URL(address, siteUrl).href,
  };
  const tables: WrittenTable[] = [];
  for (const table of TABLES) {
    const written = await writeTable(folder, table, context);
    onTable?.(written);
    tables.push(written);
  }
  const facts = { name, created: `${now.toISOString().slice(0, 19)}Z`, siteUrl, fingerprint, tables };
  const files = [
    ...tables.flatMap(({ csv, parquet }) => [csv, parquet]),
    ...(await writeTexts(folder, facts)),
  ];
  const sums = files.map(({ sha256, name: file }) => `${sha256}  ${file}\n`).join('');
  return { ...facts, files: [...files, await writeText(folder, MANIFEST, sums)] };
}

async function writeTexts(folder: string, facts: ExportFacts): Promise<WrittenFile[]> {
  const dictionary = await OutputFile.create(folder, 'dictionary.csv');
  await dictionary.write(dictionaryCsv(TABLES));
  return [
    await dictionary.close(),
    await writeText(folder, 'dictionary.zh.md', dictionaryMarkdown(TABLES, 'zh')),
    await writeText(folder, 'dictionary.en.md', dictionaryMarkdown(TABLES, 'en')),
    await writeText(folder, 'README.md', readmeMarkdown(facts)),
    await writeText(folder, 'LICENCE.md', LICENCE_MARKDOWN),
    await writeText(folder, DESCRIPTOR, `${JSON.stringify(describePackage(facts), null, 2)}\n`),
  ];
}
