import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Content } from './backup-format';
import { copyOut, type Table } from './tables';

/** Bytes of a table that are handed over at a time; a row is never cut. */
const PIECE = 4 << 20;
const NEWLINE = 10;

/** A table's rows as PostgreSQL writes them (COPY, text), in pieces of whole rows, with what they are at the end. */
export async function* readTable(client: ClientBase, table: Table): AsyncGenerator<Buffer, Content> {
  const hash = createHash('sha256');
  let rows = 0;
  let held: Buffer[] = [];
  let size = 0;
  // One chunk of a COPY is one or more whole rows or a part of one; a piece ends behind a row.
  for await (const chunk of client.query(copyTo(copyOut(table))) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    rows += countNewlines(chunk);
    held.push(chunk);
    size += chunk.length;
    const cut = size >= PIECE ? chunk.lastIndexOf(NEWLINE) + 1 : 0;
    if (cut === 0) continue;
    const rest = chunk.subarray(cut);
    held[held.length - 1] = chunk.subarray(0, cut);
    yield Buffer.concat(held);
    held = rest.length > 0 ? [rest] : [];
    size = rest.length;
  }
  if (size > 0) yield Buffer.concat(held);
  return { rows, sha256: hash.digest('hex') };
}

/** Line breaks inside a value are written as \n, so that each newline ends a row. */
export function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
