import { database } from '../store/client';
import { listOpenVersions } from '../store/desk/list-open-versions';
import { nameVersions } from '../store/names-of-subjects';
import type { CurrentUser } from './current-user';
import { isAllClean, versionItem } from './desk/desk-item';
import { eachByItself, ManyVersions, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { publish } from './publish';

/** Publishes those of several versions about which nothing is open, each by itself. */
export async function publishMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'publish');
  const { versionIds, states } = parseInput(ManyVersions, input);
  const names = await nameVersions(database(), versionIds);
  const open = (await listOpenVersions(database())).map(versionItem);
  // Of two readings of one report the newer one is to go public; ids grow with time.
  const ids = [...new Set(versionIds)];
  const newestFirst = [...ids].sort().reverse();
  const ended = await eachByItself(newestFirst, names, async (versionId) => {
    const item = open.find(({ id }) => id === versionId);
    if (item === undefined) return names.has(versionId) ? 'conflict' : 'not_found';
    if (!isAllClean(item)) return 'has_doubts';
    await publish(user, { versionId, state: states[versionId] });
    return 'done';
  });
  return ids.flatMap((id) => ended[newestFirst.indexOf(id)] ?? []);
}
