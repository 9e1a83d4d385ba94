import type { DatabaseOrTransaction } from './client';
import { publishedWhere, type PublishedScope } from './published-scope';

/** Ids of the current versions whose statutory tables gave no single number. Reports in free form have none to give. */
export async function listUnreadVersions(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
): Promise<string[]> {
  const versions = await db.reportVersion.findMany({
    where: {
      currentOf: publishedWhere(scope),
      form: { not: 'free' },
      figures: { none: { value: { not: null } } },
    },
    select: { id: true },
  });
  return versions.map(({ id }) => id);
}
