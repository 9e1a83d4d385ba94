import { z } from 'zod';
import { AUDIT_ACTIONS } from '../../domain/audit-actions';
import type { AuditFilter } from '../../store/list-audit-events';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days are those of the archive's country. */
const ZONE = '+08:00';

const Asked = z.object({
  /** Id of a user, or `none` for what was done on the server itself or by someone not signed in. */
  person: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .catch(undefined),
  action: z.enum(AUDIT_ACTIONS).optional().catch(undefined),
  subject: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});

/** What an address asks for; what makes no sense is left out. */
export type AuditQuery = z.infer<typeof Asked>;

export function readAuditQuery(parameters: Readonly<Record<string, unknown>>): AuditQuery {
  return Asked.parse(parameters);
}

export function auditFilter({ person, action, subject, from, to }: AuditQuery): AuditFilter {
  return {
    userId: person === 'none' ? null : person,
    action,
    subject,
    from: from === undefined ? undefined : startOf(from),
    until: to === undefined ? undefined : new Date(startOf(to).getTime() + DAY_MS),
  };
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00${ZONE}`);
}
