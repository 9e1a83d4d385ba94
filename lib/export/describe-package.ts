import type { Column, ColumnKind } from './column';
import type { Table } from './table';
import type { WrittenTable } from './write-table';

/** Facts of an export that its descriptor and its texts tell. */
export interface ExportFacts {
  /** Name of the export, from its time. */
  readonly name: string;
  /** ISO time of the state it shows, to the second. */
  readonly created: string;
  readonly siteUrl: string;
  /** What is public, as one word; the same for the same archive. */
  readonly fingerprint: string;
  readonly tables: readonly WrittenTable[];
}

const TYPES: Record<ColumnKind, string> = {
  text: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'datetime',
};

const PARQUET = '-parquet';

/**
 * The descriptor: Data Package version 2, and in the words of version 1 as well, so that validators of either read it.
 * Descriptions are in both languages.
 */
export function describePackage({ name, created, siteUrl, fingerprint, tables }: ExportFacts): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'gongkai-archive',
    title: '公开年报档案 · Gongkai Archive',
    description:
      '政府信息公开工作年度报告中的数、文字和核查结果。Figures, text and findings of the annual reports on open government information of Chinese government bodies. README.md, dictionary.zh.md, dictionary.en.md.',
    homepage: new URL('/data', siteUrl).href,
    version: name,
    created,
    keywords: ['政府信息公开', '年度报告', 'open government information', 'China', 'annual reports'],
    licenses: [
      {
        name: 'other-pd',
        path: 'LICENCE.md',
        title: '事实与公文，可自由使用 · Facts and official documents, free to use',
      },
    ],
    contributors: [{ title: 'Gongkai Archive', path: siteUrl, role: 'publisher', roles: ['publisher'] }],
    sources: [{ title: '政府信息公开工作年度报告', path: new URL('/browse', siteUrl).href }],
    fingerprint,
    resources: tables.flatMap((written) => [csvResource(written), parquetResource(written)]),
  };
}

function csvResource({ table, rows, csv }: WrittenTable): object {
  return {
    name: table.name,
    path: csv.name,
    profile: 'tabular-data-resource',
    type: 'table',
    title: `${table.zh} · ${table.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      csvddfVersion: 1.2,
    },
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    rows,
    schema: schemaOf(table, ''),
  };
}

function parquetResource({ table, rows, parquet }: WrittenTable): object {
  return {
    name: table.name + PARQUET,
    path: parquet.name,
    profile: 'data-resource',
    type: 'table',
    title: `${table.zh} · ${table.en}`,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: parquet.bytes,
    hash: `sha256:${parquet.sha256}`,
    rows,
    schema: schemaOf(table, PARQUET),
  };
}

function schemaOf({ name, columns, key, references }: Table, suffix: string): object {
  return {
    fields: columns.map(fieldOf),
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, table, target }) => ({
        fields: [column],
        // The empty name is the table itself.
        reference: { resource: table === name ? '' : table + suffix, fields: [target] },
      })),
    }),
    missingValues: [''],
  };
}

function fieldOf({ name, kind, zh, en, mayBeNull, mayBeEmpty, values }: Column): object {
  const constraints = {
    ...(!mayBeNull && !mayBeEmpty && { required: true }),
    ...(values !== null && { enum: values }),
  };
  return {
    name,
    type: TYPES[kind],
    title: zh,
    description: en,
    // Version 2 only: here nothing between two commas is an empty text.
    ...(mayBeEmpty && !mayBeNull && { missingValues: [] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
