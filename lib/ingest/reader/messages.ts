import { z } from 'zod';
import { DOCUMENT_LOAD_ERROR_CODES } from '../../domain/document';
import { LIMITS_NAMES } from './reader-limits';
import { Division, Organization } from './reading-schema';

/** A file to read, as it is handed to a reader process. */
export const Order = z.strictObject({
  fileName: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** The body and year that a person gives; null takes what the file says. */
  identity: z.strictObject({ division: Division, organization: Organization, year: z.int() }).nullable(),
});
export type Order = z.infer<typeof Order>;

/** What a reader process says. After each order it answers once: `reading`, `refused` or `failed`. */
export const Answer = z.discriminatedUnion('kind', [
  /** It can take orders, and packs its answers so (see `PACKING`). */
  z.strictObject({ kind: z.literal('ready'), packing: z.string() }),
  /** The file is of a kind with limits of its own, which count from now on. */
  z.strictObject({ kind: z.literal('limits'), name: z.enum(LIMITS_NAMES) }),
  /** JSON of what was read, packed. */
  z.strictObject({ kind: z.literal('reading'), json: z.string() }),
  /** The file is no report that can be read. */
  z.strictObject({
    kind: z.literal('refused'),
    code: z.enum(DOCUMENT_LOAD_ERROR_CODES),
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  /** The reader itself is wrong: the stack of what it threw. It ends after saying so. */
  z.strictObject({ kind: z.literal('failed'), stack: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;
