import { findOrganizationOf } from '../store/find-organization-of';
import type { Prisma } from '../store/generated/client';
import { recheckAround } from './recheck-around';

/** Tries the rules over several reports again around one that was stored, made public or taken back. */
export async function recheckReport(tx: Prisma.TransactionClient, reportId: string): Promise<void> {
  const organizationId = await findOrganizationOf(tx, reportId);
  if (organizationId !== null) await recheckAround(tx, organizationId);
}
