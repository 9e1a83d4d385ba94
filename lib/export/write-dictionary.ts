import { encodeCsv } from './encode-csv';
import type { Bilingual, Column } from './column';
import type { Table } from './table';

type Language = keyof Bilingual;

const WORDS = {
  zh: {
    title: '数据字典',
    intro:
      'CSV 与 Parquet 的表和栏相同。空值（null）是不知道或没有，从不表示 0；空文本与空值不同：CSV 中空值是两个逗号之间什么也没有，空文本是一对引号。',
    heads: ['栏', '类型', '可为空值', '说明', '取值'],
    key: '主键',
    references: '引用',
    yes: '是',
    no: '否',
  },
  en: {
    title: 'Data dictionary',
    intro:
      'CSV and Parquet have the same tables and columns. Null is unknown or absent, never 0. An empty text is not null: in CSV null is nothing between two commas, an empty text a pair of quotation marks.',
    heads: ['column', 'type', 'may be null', 'meaning', 'values'],
    key: 'Key',
    references: 'References',
    yes: 'yes',
    no: 'no',
  },
} as const;

/** Every table and column in one language, as Markdown. */
export function dictionaryMarkdown(tables: readonly Table[], language: Language): string {
  const words = WORDS[language];
  const parts = tables.map((table) => tableMarkdown(table, language));
  return [`# ${words.title}`, '', words.intro, ...parts, ''].join('\n');
}

function tableMarkdown(table: Table, language: Language): string {
  const words = WORDS[language];
  const references = table.references.map(
    ({ column, table: to, target }) => `\`${column}\` → \`${to}.${target}\``,
  );
  return [
    '',
    `## ${table.name}`,
    '',
    table[language],
    '',
    `${words.key}: ${table.key.map((name) => `\`${name}\``).join(', ')}`,
    ...(references.length > 0 ? ['', `${words.references}: ${references.join(', ')}`] : []),
    '',
    row(words.heads),
    row(words.heads.map(() => '---')),
    ...table.columns.map((column) =>
      row([
        `\`${column.name}\``,
        typeName(column),
        column.mayBeNull ? words.yes : words.no,
        column[language],
        column.values === null ? '' : column.values.map((value) => `\`${value}\``).join(' '),
      ]),
    ),
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const typeName = ({ kind }: Column): string => (kind === 'decimal' ? 'decimal(20,6)' : kind);

/** The same in both languages, as a table. */
export function dictionaryCsv(tables: readonly Table[]): Uint8Array {
  const heads = ['table', 'column', 'type', 'may_be_null', 'zh', 'en', 'values'];
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      typeName(column),
      column.mayBeNull,
      column.zh,
      column.en,
      column.values?.join(';') ?? null,
    ]),
  );
  return encodeCsv([heads, ...rows]);
}
