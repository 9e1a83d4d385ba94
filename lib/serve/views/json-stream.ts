import type { ColumnKind } from '../../export/column';
import type { CsvField, CsvRow } from '../csv';

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
  const rows = batches[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let between = '';
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`${JSON.stringify(facts).slice(0, -1)},"rows":[`));
    },
    async pull(controller) {
      for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
        if (next.value.length === 0) continue;
        const lines = next.value.map((row) => rowJson(columns, row));
        controller.enqueue(encoder.encode(between + lines.join(',\n')));
        between = ',\n';
        return;
      }
      controller.enqueue(encoder.encode(']}\n'));
      controller.close();
    },
    async cancel() {
      await rows.return?.();
    },
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
