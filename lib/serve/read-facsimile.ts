import { z } from 'zod';
import type { Facsimile } from '../domain/facsimile';

const Size = z.object({ width: z.number(), height: z.number() });
const Span = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const Cell = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const Row = z.object({ line: z.number().nullable(), cells: z.array(Cell) });
const Paragraph = z.object({
  kind: z.literal('paragraph'),
  line: z.number(),
  start: z.number(),
  end: z.number(),
  align: z.enum(['center', 'right']).nullable(),
  isStrong: z.boolean(),
});
const Table = z.object({ kind: z.literal('table'), rows: z.array(Row) });

const Stored = z.discriminatedUnion('kind', [
  z.object({
    version: z.literal(1),
    kind: z.literal('pages'),
    pages: z.array(Size),
    spans: z.array(Span),
  }),
  z.object({
    version: z.literal(1),
    kind: z.literal('flow'),
    blocks: z.array(z.discriminatedUnion('kind', [Paragraph, Table])),
  }),
]);

/** The look of an original as it was stored; null where none was, or one of another shape, so that the text is shown. */
export function readFacsimile(stored: unknown): Facsimile | null {
  const read = Stored.safeParse(stored);
  return read.success ? read.data : null;
}
