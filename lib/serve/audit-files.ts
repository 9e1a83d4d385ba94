import type { ListedAuditEvent } from '../store/list-audit-events';
import { csvStream, type CsvRow } from './csv';
import { textStream } from './text-stream';

const COLUMNS = ['id', 'at', 'person', 'person_id', 'action', 'subject', 'details'] as const;

type Batches = AsyncGenerator<readonly ListedAuditEvent[]>;

/** The log as CSV (RFC 4180); `at` is UTC, `details` JSON. */
export function auditCsv(batches: Batches): ReadableStream<Uint8Array> {
  return csvStream(COLUMNS, rowsOf(batches));
}

async function* rowsOf(batches: Batches): AsyncGenerator<readonly CsvRow[]> {
  for await (const events of batches) yield events.map(rowOf);
}

function rowOf({ id, at, user, action, subject, details }: ListedAuditEvent): CsvRow {
  const row = [id, at.toISOString(), user?.email ?? null, user?.id ?? null, action, subject];
  return [...row, JSON.stringify(details)];
}

/** The log as JSON Lines: one event a line, with the names of the CSV. */
export function auditLines(batches: Batches): ReadableStream<Uint8Array> {
  return textStream(batches, { write: (events) => events.map(lineOf).join('') });
}

function lineOf({ id, at, user, action, subject, details }: ListedAuditEvent): string {
  const [person, person_id] = [user?.email ?? null, user?.id ?? null];
  return `${JSON.stringify({ id, at, person, person_id, action, subject, details })}\n`;
}
