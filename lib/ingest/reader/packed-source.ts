import type { Source } from '../../domain/report';
import type { PackedValue, PackedValues } from './packed-values';

/** Puts a place behind the values that are packed already. */
export function packSource({ page, line, start, end }: Source, values: PackedValue[]): void {
  values.push(page, line, start, end);
}

/** The place that `packSource` put there. */
export function unpackSource(values: PackedValues): Source {
  const page = values.takesNull() ? null : values.int();
  return { page, line: values.int(), start: values.int(), end: values.int() };
}
