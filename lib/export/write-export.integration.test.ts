import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestSamples } from '../fixtures/ingest-samples';
import { shortReport, publishReport } from '../fixtures/published-report';
import { database } from '../store/client';
import { currentExport } from './current-export';
import { isExportDue } from './is-export-due';
import { TABLES } from './tables';
import { writeExport, type WrittenExport } from './write-export';

const db = database();
const siteUrl = 'https://archive.example';
const hours = (count: number): Date => new Date(Date.UTC(2026, 10, 26, count));
let folder = '';
let written: WrittenExport | null = null;

type Cell = string | null;
type Rows = readonly Record<string, Cell>[];

async function csvRows(table: string): Promise<Rows> {
  const cast = (value: string, { quoting }: { quoting: boolean }): Cell =>
    value === '' && !quoting ? null : value;
  return parse(await readFile(path.join(written?.folder ?? '', `${table}.csv`)), { columns: true, cast });
}

async function parquetRows(table: string): Promise<Rows> {
  const file = await asyncBufferFromFile(path.join(written?.folder ?? '', `${table}.parquet`));
  const metadata = await parquetMetadataAsync(file);
  // The reader makes floating numbers of decimals; without their mark it gives their bytes, which are exact.
  for (const element of metadata.schema)
    if (element.converted_type === 'DECIMAL') delete element.converted_type;
  const rows = await parquetReadObjects({ file, metadata, utf8: false });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asText(name, cell)])),
  );
}

function asText(column: string, cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return column.endsWith('_on') ? cell.toISOString().slice(0, 10) : toSecond(cell);
  return cell instanceof Uint8Array
    ? asDecimal(cell)
    : typeof cell === 'string'
      ? cell
      : JSON.stringify(cell);
}

const toSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** Big-endian two's complement of millionths. */
function asDecimal(bytes: Uint8Array): string {
  const millionths = BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return millionths < 0n ? `-${text}` : text;
}

/** One word for all values, whatever the order of the rows. */
function checksum(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const PUBLIC = { currentOf: { status: 'published' } } as const;
const number = (value: number | null): Cell => (value === null ? null : String(value));

/** What the database has, asked for apart from the code under test. */
const IN_DATABASE: Readonly<Record<string, { columns: readonly string[]; rows: () => Promise<Cell[][]> }>> = {
  figures: {
    columns: [
      'report_id',
      'metric',
      'applicant',
      'value',
      'raw',
      'status',
      'rule',
      'page',
      'line',
      'start',
      'end',
      'source_sha256',
      'parser_version',
    ],
    rows: async () => {
      const rows = await db.figure.findMany({ where: { version: PUBLIC }, include: { version: true } });
      return rows.map(({ version, metric, applicant, value, raw, status, rule, page, line, start, end }) => [
        ...[version.reportId, metric, applicant, value?.toString() ?? null, raw, status, rule],
        ...[page, line, start, end].map(number),
        ...[version.sourceSha256, version.parserVersion],
      ]);
    },
  },
  statistics: {
    columns: [
      'report_id',
      'position',
      'key',
      'label',
      'column',
      'unit',
      'value',
      'raw',
      'status',
      'start',
      'end',
    ],
    rows: async () => {
      const rows = await db.statistic.findMany({ where: { version: PUBLIC }, include: { version: true } });
      return rows.map(({ version, position, key, label, column, unit, value, raw, status, start, end }) => [
        ...[
          version.reportId,
          String(position),
          key,
          label,
          column,
          unit,
          value?.toString() ?? null,
          raw,
          status,
        ],
        ...[start, end].map(number),
      ]);
    },
  },
  sections: {
    columns: ['report_id', 'ordinal', 'kind', 'heading', 'text', 'start', 'end'],
    rows: async () => {
      const rows = await db.section.findMany({ where: { version: PUBLIC }, include: { version: true } });
      return rows.map(({ version, ordinal, kind, heading, text, start, end }) => [
        ...[version.reportId, String(ordinal), kind, heading, text, String(start), String(end)],
      ]);
    },
  },
  findings: {
    columns: [
      'finding_id',
      'report_id',
      'code',
      'severity',
      'verdict',
      'figures',
      'expression',
      'line',
      'start',
      'end',
    ],
    rows: async () => {
      const rows = await db.finding.findMany({ where: { version: PUBLIC }, include: { version: true } });
      return rows.map(({ id, version, code, severity, verdict, figures, expression, line, start, end }) => [
        ...[id, version.reportId, code, severity, verdict, figures.join(';'), expression],
        ...[line, start, end].map(number),
      ]);
    },
  },
  reports: {
    columns: [
      'report_id',
      'year',
      'organization_name',
      'title',
      'form',
      'published_on',
      'is_sample',
      'bytes',
    ],
    rows: async () => {
      const rows = await db.report.findMany({
        where: { status: 'published' },
        include: { organization: true, currentVersion: { include: { source: true } } },
      });
      return rows.map(({ id, year, organization, currentVersion: version }) => [
        ...[id, String(year), organization.name, version?.title ?? null, version?.form ?? null],
        version?.publishedOn?.toISOString().slice(0, 10) ?? null,
        ...[String(version?.isSample), String(version?.source.size)],
      ]);
    },
  },
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  const ids = await ingestSamples(db, ['410883-2020-mengzhou.txt', '321300-2024-suqian.html']);
  await publishReport(db, shortReport(2018, '一, "二"\r\n=三'));
  const draft = await publishReport(db, { ...shortReport(2017, '草稿'), organization: '孟州市财政局' });
  await db.report.update({ where: { id: draft }, data: { status: 'draft' } });
  await db.statistic.createMany({
    data: [...(await statistics())],
  });
  await db.figure.update({
    where: { id: (await db.figure.findFirstOrThrow({ where: { version: { reportId: ids[0] ?? '' } } })).id },
    data: { value: '-12345678901234.000001' },
  });
  written = await writeExport(db, { folder, siteUrl, now: hours(1) });
});

async function statistics() {
  const { id } = await db.reportVersion.findFirstOrThrow({ where: { currentOf: { year: 2018 } } });
  const place = { versionId: id, page: null, line: 1, start: 0, end: 1 };
  return [
    {
      ...place,
      position: 0,
      key: 'statistics.disclosed.total',
      label: '主动公开数',
      column: null,
      unit: '条',
      value: '0',
      raw: '0',
      status: 'printed',
    },
    {
      ...place,
      position: 1,
      key: null,
      label: '=1+1',
      column: '',
      unit: null,
      value: null,
      raw: '',
      status: 'blank',
    },
  ] as const;
}

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.entries(IN_DATABASE))('%s', (table, { columns, rows }) => {
  it.each([
    ['CSV', csvRows],
    ['Parquet', parquetRows],
  ])('reads back from %s as the database has it', async (_, read) => {
    const expected = await rows();
    const found = await read(table);
    expect(found.length).toBe(expected.length);
    expect(found.length).toBeGreaterThan(0);
    expect(checksum(found.map((row) => columns.map((name) => row[name] ?? null)))).toBe(checksum(expected));
  });
});

it.each(TABLES.map(({ name }) => name))('%s is the same in CSV and in Parquet', async (table) => {
  expect(await parquetRows(table)).toEqual(await csvRows(table));
});

it('shows nothing of what is not public', async () => {
  const files = await readdir(written?.folder ?? '');
  const texts = await Promise.all(
    files.map((name) => readFile(path.join(written?.folder ?? '', name), 'utf8')),
  );
  expect(texts.filter((text) => text.includes('孟州市财政局'))).toEqual([]);
});

it('has a descriptor that the reference library accepts, rows, keys and references included', async () => {
  const basePath = written?.folder ?? '';
  const descriptor: unknown = JSON.parse(await readFile(path.join(basePath, 'datapackage.json'), 'utf8'));
  const dataPackage = await Package.load(descriptor, { basePath, strict: false });
  expect(dataPackage.errors).toEqual([]);
  expect(dataPackage.valid).toBe(true);
  for (const { name } of TABLES) {
    const resource = dataPackage.getResource(name);
    expect(resource?.tabular).toBe(true);
    const rows = await resource?.read({ relations: true });
    expect(rows?.length).toBe((await csvRows(name)).length);
  }
});

it('has a manifest of every file', async () => {
  const basePath = written?.folder ?? '';
  const sums = (await readFile(path.join(basePath, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  const names = sums.map((line) => line.slice(66));
  expect([...names, 'SHA256SUMS'].sort()).toEqual((await readdir(basePath)).sort());
  for (const line of sums) {
    const bytes = await readFile(path.join(basePath, line.slice(66)));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
  }
});

it('is due again after a day, when something public has changed', async () => {
  expect(await isExportDue(db, { folder, siteUrl, now: hours(24) })).toBe(false);
  expect(await isExportDue(db, { folder, siteUrl, now: hours(26) })).toBe(false);
  const report = await publishReport(db, shortReport(2016, '新的报告'));
  expect(await isExportDue(db, { folder, siteUrl, now: hours(24) })).toBe(false);
  expect(await isExportDue(db, { folder, siteUrl, now: hours(26) })).toBe(true);
  await db.report.delete({ where: { id: report } });
  expect(await isExportDue(db, { folder, siteUrl, now: hours(26) })).toBe(false);
  expect(await isExportDue(db, { folder: path.join(folder, 'none'), siteUrl, now: hours(2) })).toBe(true);
});

it('keeps what is shown when one is interrupted, and the latest two when it is not', async () => {
  const before = await readlink(path.join(folder, 'current'));
  await writeFile(path.join(folder, 'notes.txt'), 'mine');
  const onTable = (): void => {
    throw new Error('power cut');
  };
  await expect(writeExport(db, { folder, siteUrl, now: hours(2), onTable })).rejects.toThrow('power cut');
  expect(await readlink(path.join(folder, 'current'))).toBe(before);
  expect((await currentExport(folder))?.resources.length).toBe(2 * TABLES.length);
  await writeExport(db, { folder, siteUrl, now: hours(3) });
  await writeExport(db, { folder, siteUrl, now: hours(4) });
  expect((await readdir(folder)).sort()).toEqual([
    '2026-11-26T030000Z',
    '2026-11-26T040000Z',
    'current',
    'notes.txt',
  ]);
  expect((await currentExport(folder))?.name).toBe('2026-11-26T040000Z');
});

it('is written by one process at a time, all tables from one state', async () => {
  let second: unknown = 'not tried';
  const during: Promise<unknown>[] = [];
  const first = await writeExport(db, {
    folder,
    siteUrl,
    now: hours(5),
    onTable: ({ table }) => {
      if (table.name !== 'figures') return;
      during.push(writeExport(db, { folder, siteUrl, now: hours(6) }).then((result) => (second = result)));
      during.push(publishReport(db, shortReport(2015, '导出时公开')));
    },
  });
  await Promise.all(during);
  expect(second).toBeNull();
  const rows = first?.tables.find(({ table }) => table.name === 'reports')?.rows;
  expect(rows).toBe((await db.report.count({ where: { status: 'published' } })) - 1);
});
