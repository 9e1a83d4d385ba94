import { AppError } from '../domain/app-error';
import type { Prisma } from '../store/generated/client';
import { lockNewestVersion, type LockedVersions } from '../store/lock-newest-version';

const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * Locks a report whose newest version is still the one that a person has seen. Throws `AppError` version_changed, with
 * who made a newer one and when, or not_found.
 */
export async function expectNewest(
  tx: Prisma.TransactionClient,
  reportId: string,
  expectedVersionId: string,
): Promise<LockedVersions> {
  const locked = await lockNewestVersion(tx, reportId);
  if (locked === null) throw new AppError('not_found', `no report ${reportId}`);
  const { id, number, createdAt, createdBy } = locked.newest;
  if (id === expectedVersionId) return locked;
  const params = { who: createdBy ?? 'none', when: minute(createdAt), number };
  throw new AppError('version_changed', `version ${number} came in meanwhile`, { params });
}
