import { AppError } from '../../domain/app-error';
import { VIEW_FORMATS, VIEW_TABLES, type ViewTable } from '../../domain/view-tables';
import type { ColumnKind } from '../../export/column';
import type { Table } from '../../export/table';
import { FIGURES } from '../../export/tables/figures';
import { FINDINGS } from '../../export/tables/findings';
import { REPORTS } from '../../export/tables/reports';
import { SECTIONS } from '../../export/tables/sections';
import { STATISTICS } from '../../export/tables/statistics';
import { database } from '../../store/client';
import { listHeadsInScope } from '../../store/export/list-report-heads';
import { absolute } from '../api/report-item';
import { csvStream, type CsvRow } from '../csv';
import { COVERAGE_COLUMNS, coverageRows } from './coverage-rows';
import { jsonStream } from './json-stream';
import type { View } from './view';

const TABLES: Record<Exclude<ViewTable, 'coverage'>, Table> = {
  reports: REPORTS,
  figures: FIGURES,
  statistics: STATISTICS,
  findings: FINDINGS,
  sections: SECTIONS,
};

export interface ViewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array>;
}

interface Content {
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  readonly batches: AsyncIterable<readonly CsvRow[]>;
}

/** What a page is about as a file such as figures.csv. Throws `AppError` not_found for a file that it does not have. */
export function viewFile(view: View, file: string, { bom }: { bom: boolean }): ViewFile {
  const table = VIEW_TABLES[view.kind].find((name) => file.startsWith(`${name}.`));
  const format = VIEW_FORMATS.find((ending) => file === `${table ?? ''}.${ending}`);
  if (table === undefined || format === undefined)
    throw new AppError('not_found', `${view.page} has no ${file}`);
  const { columns, batches } = viewContent(view, table);
  const name = `${view.page.slice(1).replaceAll('/', '-')}-${file}`;
  if (format === 'json') {
    const body = jsonStream({ page: absolute(view.page), table }, columns, batches);
    return { name, mediaType: 'application/json', body };
  }
  const body = csvStream(
    columns.map((column) => column.name),
    batches,
    { bom },
  );
  return { name, mediaType: 'text/csv; charset=utf-8', body };
}

/** The columns of a page's table, and its rows as they are asked for. */
export function viewContent(view: View, table: ViewTable): Content {
  return table === 'coverage' ? coverage(view) : contentOf(view, TABLES[table]);
}

function contentOf({ scope, metric }: View, { columns, batches }: Table): Content {
  const db = database();
  const heads = () => listHeadsInScope(db, scope);
  const context = { tx: db, heads, absolute, ...(metric !== undefined && { metric }) };
  return { columns, batches: batches(context) };
}

function coverage({ scope }: View): Content {
  const kinds: Partial<Record<string, ColumnKind>> = {
    depth: 'integer',
    year: 'integer',
    is_place: 'boolean',
  };
  async function* batches(): AsyncGenerator<CsvRow[]> {
    yield await coverageRows(scope, absolute);
  }
  return {
    columns: COVERAGE_COLUMNS.map((name) => ({ name, kind: kinds[name] ?? 'text' })),
    batches: batches(),
  };
}
