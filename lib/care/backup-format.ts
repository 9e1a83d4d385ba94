import { z } from 'zod';

/** Entries of a backup, which is a gzipped tar, in their order: the head, the tables in pieces, the originals, the end. */
export const HEAD = 'backup.json';
export const END = 'end.json';
export const FORMAT = 'gongkai-archive-backup-1';

export const Head = z.object({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  /** The migrations the database had, in their order. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Head = z.infer<typeof Head>;

const Content = z.object({
  rows: z.number().int().nonnegative(),
  /** Of all the table's pieces together. */
  sha256: z.string(),
});
export type Content = z.infer<typeof Content>;

/** Says at the end what must have come, so that a cut or changed backup is known as such. */
export const End = z.object({
  tables: z.record(z.string(), Content),
  originals: z.object({ files: z.number().int().nonnegative(), bytes: z.number().int().nonnegative() }),
});
export type End = z.infer<typeof End>;

const PIECE = /^tables\/([A-Za-z0-9_]+)\/\d{6}\.tsv$/;
const ORIGINAL = /^originals\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

export function pieceName(table: string, number: number): string {
  return `tables/${table}/${String(number).padStart(6, '0')}.tsv`;
}

export function tableOfPiece(entry: string): string | null {
  return PIECE.exec(entry)?.[1] ?? null;
}

export function originalName(sha256: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}`;
}

export function hashOfOriginal(entry: string): string | null {
  return ORIGINAL.exec(entry)?.[2] ?? null;
}
