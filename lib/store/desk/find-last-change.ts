import type { DatabaseOrTransaction } from '../client';

export interface LastChange {
  readonly action: string;
  readonly at: Date;
  /** E-mail of who did it; null for a command on the server. */
  readonly by: string | null;
}

/** What was last done about a report or one of its versions. */
export async function findLastChange(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<LastChange | null> {
  const versions = await db.reportVersion.findMany({ where: { reportId }, select: { id: true } });
  const event = await db.auditEvent.findFirst({
    where: { subject: { in: [`report:${reportId}`, ...versions.map(({ id }) => `version:${id}`)] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { action: true, at: true, user: { select: { email: true } } },
  });
  return event === null ? null : { action: event.action, at: event.at, by: event.user?.email ?? null };
}
