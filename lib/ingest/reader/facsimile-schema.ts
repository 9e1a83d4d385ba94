import { z } from 'zod';
import type { Facsimile } from '../../domain/facsimile';

const Pages = z.strictObject({
  version: z.literal(1),
  kind: z.literal('pages'),
  pages: z.array(z.strictObject({ width: z.number(), height: z.number() })),
  spans: z.array(z.tuple([z.int(), z.int(), z.int(), z.number(), z.number(), z.number(), z.number()])),
});

const Paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  line: z.int(),
  start: z.int(),
  end: z.int(),
  align: z.enum(['center', 'right']).nullable(),
  isStrong: z.boolean(),
});
const Table = z.strictObject({
  kind: z.literal('table'),
  rows: z.array(
    z.strictObject({
      line: z.int().nullable(),
      cells: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
    }),
  ),
});
const Flow = z.strictObject({
  version: z.literal(1),
  kind: z.literal('flow'),
  blocks: z.array(z.discriminatedUnion('kind', [Paragraph, Table])),
});

/** How an original looks, as a reader process hands it over. */
export const FacsimileSchema = z.discriminatedUnion('kind', [Pages, Flow]) satisfies z.ZodType<Facsimile>;
