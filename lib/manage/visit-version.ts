import { z } from 'zod';
import { database } from '../store/client';
import { findDeskState } from '../store/desk/find-desk-state';
import { findLastChange, type LastChange } from '../store/desk/find-last-change';
import { listDeskVisits, type ListedVisit } from '../store/desk/list-desk-visits';
import { noteDeskVisit } from '../store/desk/note-desk-visit';
import type { CurrentUser } from './current-user';
import { standingVersion } from './desk/expect-state';
import { stateToken } from './desk/state-token';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

/** Whoever was not seen for so long has gone. */
const GONE_AFTER_MS = 10 * 60 * 1000;

export interface Presence {
  readonly others: readonly ListedVisit[];
  /** Null when the version is gone. */
  readonly state: string | null;
  /** Where to go on. */
  readonly standingVersionId: string | null;
  readonly lastChange: LastChange | null;
}

/** Notes that a person has a version open, and says who else has and whether its standing is still the same. */
export async function visitVersion(user: CurrentUser | null, input: unknown): Promise<Presence> {
  requirePermission(user, 'see_all_files');
  const { versionId } = parseInput(z.object({ versionId: z.uuid() }), input);
  const db = database();
  const since = new Date(Date.now() - GONE_AFTER_MS);
  const state = await findDeskState(db, versionId);
  if (state === null) return { others: [], state: null, standingVersionId: null, lastChange: null };
  await noteDeskVisit(db, { versionId, userId: user.id, staleBefore: since });
  const [others, lastChange] = await Promise.all([
    listDeskVisits(db, { versionId, userId: user.id, since }),
    findLastChange(db, state.reportId),
  ]);
  return { others, state: stateToken(state), standingVersionId: standingVersion(state), lastChange };
}
