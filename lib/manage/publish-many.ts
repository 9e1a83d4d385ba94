import { z } from 'zod';
import { database } from '../store/client';
import { listOpenVersions } from '../store/desk/list-open-versions';
import type { CurrentUser } from './current-user';
import { isAllClean, versionItem } from './desk/desk-item';
import { eachByItself, MOST_AT_ONCE, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';
import { publish } from './publish';

const Input = z.object({ versionIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) });

/** Publishes those of several versions about which nothing is open, each by itself. */
export async function publishMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'publish');
  const asked = new Set(parseInput(Input, input).versionIds);
  const items = (await listOpenVersions(database())).map(versionItem).filter(({ id }) => asked.has(id));
  return eachByItself(
    items,
    ({ name, year }) => `${name} ${year ?? ''}`,
    async (item) => {
      if (!isAllClean(item)) return 'has_doubts';
      await publish(user, { versionId: item.id });
      return 'done';
    },
  );
}
