import type { ColumnKind } from '../../export/column';
import type { CsvField, CsvRow } from '../csv';
import { textStream } from '../text-stream';

interface JsonColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/**
 * An object with these facts and `rows`, an object for each row; rows are asked for only as they are sent. Decimals are
 * numbers with all their digits, what is unknown is null.
 */
export function jsonStream(
  facts: Readonly<Record<string, string>>,
  columns: readonly JsonColumn[],
  batches: AsyncIterable<readonly CsvRow[]>,
): ReadableStream<Uint8Array> {
  let between = '';
  return textStream(batches, {
    head: `${JSON.stringify(facts).slice(0, -1)},"rows":[`,
    write: (rows) => {
      if (rows.length === 0) return '';
      const lines = between + rows.map((row) => rowJson(columns, row)).join(',\n');
      between = ',\n';
      return lines;
    },
    tail: ']}\n',
  });
}

function rowJson(columns: readonly JsonColumn[], row: CsvRow): string {
  const fields = columns.map(
    ({ name, kind }, index) => `${JSON.stringify(name)}:${valueJson(kind, row[index] ?? null)}`,
  );
  return `{${fields.join(',')}}`;
}

/** A decimal comes as text, whose digits a number of JSON may have. */
function valueJson(kind: ColumnKind, value: CsvField): string {
  return kind === 'decimal' && value !== null ? String(value) : JSON.stringify(value);
}
