import { database } from '../../store/client';
import { listIntakes, type ListedIntake } from '../../store/list-intakes';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';

export type { ListedIntake };

const MOST = 10;

/** The last intakes of this person, without those that stayed empty. */
export async function recentIntakes(user: CurrentUser | null): Promise<ListedIntake[]> {
  requirePermission(user, 'upload');
  const intakes = await listIntakes(database(), { userId: user.id, most: MOST });
  return intakes.filter(({ files }) => files > 0);
}
