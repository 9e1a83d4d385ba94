import type { DatabaseOrTransaction } from '../store/client';
import type { ReportHead } from '../store/export/list-report-heads';
import type { Bilingual, Column, ColumnOf, Value } from './column';

export interface ExportContext {
  readonly tx: DatabaseOrTransaction;
  /** The reports it is about, some at a time; asked for by each table anew. */
  readonly heads: () => AsyncIterable<readonly ReportHead[]>;
  /** Only figures of this metric. */
  readonly metric?: string;
  /** The public address of a path of the site. */
  readonly absolute: (path: string) => string;
}

/** Columns that name a row of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

/** One table of the export, from which its files, its descriptor and its dictionary are made. */
export interface Table extends Bilingual {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** Rows of a Parquet row group: what is held in memory at once. */
  readonly groupRows: number;
  readonly batches: (context: ExportContext) => AsyncIterable<readonly (readonly Value[])[]>;
}

interface Definition<Row> extends Omit<Table, 'columns' | 'batches' | 'groupRows' | 'references'> {
  readonly columns: readonly ColumnOf<Row>[];
  readonly references?: readonly Reference[];
  readonly groupRows?: number;
  readonly rows: (context: ExportContext) => AsyncIterable<readonly Row[]>;
}

/** Hides what a row is behind the values of its cells. */
export function defineTable<Row>(definition: Definition<Row>): Table {
  const { rows, columns, references = [], groupRows = 20_000, ...rest } = definition;
  async function* batches(context: ExportContext): AsyncGenerator<readonly (readonly Value[])[]> {
    for await (const some of rows(context)) yield some.map((row) => columns.map(({ read }) => read(row)));
  }
  return { ...rest, columns, references, groupRows, batches };
}
