import { z } from 'zod';
import { database } from '../store/client';
import { nameVersions } from '../store/names-of-subjects';
import type { CurrentUser } from './current-user';
import { eachByItself, ManyVersions, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { rejectVersion } from './reject-version';

const Input = ManyVersions.extend({ reason: z.string().trim().min(2).max(500) });

/** Rejects several versions for one reason, each by itself. */
export async function rejectMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'reject');
  const { versionIds, states, reason } = parseInput(Input, input);
  const names = await nameVersions(database(), versionIds);
  return eachByItself(versionIds, names, async (versionId) => {
    await rejectVersion(user, { versionId, state: states[versionId], reason });
    return 'done';
  });
}
