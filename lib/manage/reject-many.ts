import { z } from 'zod';
import { database } from '../store/client';
import { listOpenVersions } from '../store/desk/list-open-versions';
import type { CurrentUser } from './current-user';
import { versionItem } from './desk/desk-item';
import { eachByItself, MOST_AT_ONCE, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { rejectVersion } from './reject-version';

const Input = z.object({
  versionIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  reason: z.string().trim().min(2).max(500),
});

/** Rejects several versions for one reason, each by itself. */
export async function rejectMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'reject');
  const { versionIds, reason } = parseInput(Input, input);
  const asked = new Set(versionIds);
  const items = (await listOpenVersions(database())).map(versionItem).filter(({ id }) => asked.has(id));
  return eachByItself(
    items,
    ({ name, year }) => `${name} ${year ?? ''}`,
    async ({ id }) => {
      await rejectVersion(user, { versionId: id, reason });
      return 'done';
    },
  );
}
