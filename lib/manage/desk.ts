import { atOneMoment } from '../store/at-one-moment';
import { database } from '../store/client';
import { countSamples } from '../store/count-samples';
import { listOpenVersions } from '../store/desk/list-open-versions';
import { listJobs } from '../store/list-jobs';
import { listWaitingJobs } from '../store/list-waiting-jobs';
import type { CurrentUser } from './current-user';
import { fileItem, firstKind, versionItem, type DeskItem } from './desk/desk-item';
import { pickDesk, type DeskList, type DeskQuery } from './desk/pick-desk';
import { fileRow, type FileRow } from './file-row';
import { requirePermission, seesFilesOf } from './permissions';

const MOST_RECENT = 20;

export interface Desk extends DeskList {
  /** What this person sent and got back, with the wish. */
  readonly backToMe: readonly DeskItem[];
  readonly recent: readonly FileRow[];
  readonly samples: number;
}

export const WHOLE_DESK: DeskQuery = { kind: null, place: null, by: null, page: 1 };

/** What needs a person, and what came in last; for a contributor only what they sent themselves. */
export async function desk(user: CurrentUser | null, query: DeskQuery = WHOLE_DESK): Promise<Desk> {
  requirePermission(user, 'see_desk');
  const db = database();
  const sentBy = seesFilesOf(user);
  const [waiting, versions, jobs, samples] = await Promise.all([
    listWaitingJobs(db, sentBy),
    listOpenVersions(db, sentBy),
    atOneMoment(db, (tx) =>
      listJobs(tx, { most: MOST_RECENT, ...(sentBy !== null && { by: { userId: sentBy } }) }),
    ),
    countSamples(db),
  ]);
  const all = [...waiting.map(fileItem), ...versions.map(versionItem)];
  return {
    ...pickDesk(all, query),
    backToMe: all.filter((item) => item.createdById === user.id && firstKind(item) === 'sent_back'),
    recent: jobs.map(fileRow),
    samples,
  };
}
