import { z } from 'zod';
import { database } from '../../store/client';
import { listAuditEvents } from '../../store/list-audit-events';
import { listPeople } from '../../store/list-people';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { auditFilter, readAuditQuery, type AuditQuery } from './audit-filter';
import { nameSubjects, type NamedSubject } from './name-subjects';

const PAGE = 50;

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  /** E-mail of who did it; null on the server itself, or when nobody is signed in. */
  readonly by: string | null;
  readonly action: string;
  readonly subject: NamedSubject;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface AuditLog {
  readonly query: AuditQuery;
  readonly rows: readonly AuditRow[];
  /** Id of the last row, when there is more behind it. */
  readonly next: string | null;
  readonly people: readonly { readonly id: string; readonly email: string }[];
}

const After = z.uuid().optional().catch(undefined);
const Details = z.record(z.string(), z.unknown()).catch({});

/** A page of what happened, the newest first. */
export async function auditLog(
  user: CurrentUser | null,
  parameters: Readonly<Record<string, unknown>>,
): Promise<AuditLog> {
  requirePermission(user, 'see_audit_log');
  const db = database();
  const query = readAuditQuery(parameters);
  const after = After.parse(parameters['after']);
  const [events, people] = await Promise.all([
    listAuditEvents(db, auditFilter(query), { most: PAGE + 1, after }),
    listPeople(db),
  ]);
  const shown = events.slice(0, PAGE);
  const subjects = await nameSubjects(
    db,
    shown.map(({ subject }) => subject),
  );
  const rows = shown.map(({ user: by, subject, details, ...event }) => ({
    ...event,
    by: by?.email ?? null,
    subject: subjects.get(subject) ?? { key: subject, name: subject, href: null },
    details: plain(Details.parse(details)),
  }));
  return { query, rows, next: events.length > PAGE ? (shown.at(-1)?.id ?? null) : null, people };
}

/** The values a sentence can say. */
function plain(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
