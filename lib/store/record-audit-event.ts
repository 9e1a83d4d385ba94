import type { AuditAction } from '../domain/audit-actions';
import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

export interface NewAuditEvent {
  /** Null for commands run on the server itself, and where nobody is signed in. */
  readonly userId: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly details?: Prisma.InputJsonObject;
}

export async function recordAuditEvent(db: DatabaseOrTransaction, event: NewAuditEvent): Promise<void> {
  await db.auditEvent.create({ data: event });
}
