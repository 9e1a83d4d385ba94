import type { Source } from '../../domain/report';
import type { PackedValue, PackedValues } from './packed-values';

/** Puts a place behind the values that are packed already: its page, 0 for none, counted from 1; line; start; length. */
export function packSource({ page, line, start, end }: Source, values: PackedValue[]): void {
  values.push(page === null ? 0 : page + 1, line, start, end - start);
}

/** The place that `packSource` put there. */
export function unpackSource(values: PackedValues): Source {
  const page = values.int();
  const line = values.int();
  const start = values.int();
  return { page: page === 0 ? null : page - 1, line, start, end: start + values.int() };
}
