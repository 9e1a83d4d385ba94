import { AppError } from '../../domain/app-error';
import type { Prisma } from '../../store/generated/client';
import { findDeskState, type DeskState } from '../../store/desk/find-desk-state';
import { findLastChange } from '../../store/desk/find-last-change';
import { lockReportOf } from '../../store/desk/lock-report-of';
import { stateToken } from './state-token';

/**
 * The version's standing, its report locked for this transaction. Throws `AppError` conflict, with who and when and the
 * version to go on with, when it is not what the person saw; without `expected` it is as it is.
 */
export async function expectState(
  tx: Prisma.TransactionClient,
  versionId: string,
  expected: string | undefined,
): Promise<DeskState> {
  await lockReportOf(tx, versionId);
  const state = await findDeskState(tx, versionId);
  if (state === null) throw new AppError('not_found', `no version ${versionId}`);
  if (expected !== undefined && expected !== stateToken(state)) throw await conflictOf(tx, state);
  return state;
}

/**
 * The version's standing, its report locked for this transaction. Throws `AppError` conflict when the report's newest
 * version, rejected or not, is no longer the one that the person saw.
 */
export async function expectNewest(
  tx: Prisma.TransactionClient,
  versionId: string,
  expectedVersionId: string,
): Promise<DeskState> {
  const state = await expectState(tx, versionId, undefined);
  if (state.latestVersionId !== expectedVersionId) throw await conflictOf(tx, state);
  return state;
}

/** Where to go on: the newest later version that stands, or the one itself. */
export const standingVersion = ({ newer, versionId }: DeskState): string => newer?.id ?? versionId;

/** The failure that says who was faster. */
export async function conflictOf(tx: Prisma.TransactionClient, state: DeskState): Promise<AppError> {
  const last = await findLastChange(tx, state.reportId);
  return new AppError('conflict', `report ${state.reportId} was changed meanwhile`, {
    params: {
      versionId: standingVersion(state),
      ...(last !== null && { who: last.by ?? '', at: last.at.toISOString(), did: last.action }),
    },
  });
}
