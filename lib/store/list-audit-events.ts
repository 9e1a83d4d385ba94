import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

export interface AuditFilter {
  /** Id of who did it; null for commands run on the server and for people who are not signed in. */
  readonly userId?: string | null | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  /** From this moment on. */
  readonly from?: Date | undefined;
  /** Before this moment. */
  readonly until?: Date | undefined;
}

export interface ListedAuditEvent {
  readonly id: string;
  readonly at: Date;
  readonly user: { readonly id: string; readonly email: string } | null;
  readonly action: string;
  readonly subject: string;
  readonly details: Prisma.JsonValue;
}

/** What fits, the newest first, behind the event of the id `after`. */
export async function listAuditEvents(
  db: DatabaseOrTransaction,
  { userId, action, subject, from, until }: AuditFilter,
  { most, after }: { most: number; after?: string | undefined },
): Promise<ListedAuditEvent[]> {
  return db.auditEvent.findMany({
    where: {
      ...(userId !== undefined && { userId }),
      ...(action !== undefined && { action }),
      ...(subject !== undefined && { subject }),
      at: { ...(from && { gte: from }), ...(until && { lt: until }) },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
    ...(after !== undefined && { cursor: { id: after }, skip: 1 }),
    select: {
      id: true,
      at: true,
      user: { select: { id: true, email: true } },
      action: true,
      subject: true,
      details: true,
    },
  });
}
