import type { FindingState } from '../domain/finding-state';
import { database } from '../store/client';
import { listFindingDecisions, type ListedFindingDecision } from '../store/list-finding-decisions';
import type { CurrentUser } from './current-user';
import { requirePermission } from './permissions';

/** One decision about a finding, for the desk. */
export interface DecisionEntry {
  readonly id: string;
  readonly state: FindingState;
  readonly comment: string;
  /** The numbers it was said of. */
  readonly numbers: string;
  /** Null when the account is gone. */
  readonly author: string | null;
  readonly at: Date;
}

/** What was decided about each finding of a report's version, by the finding's id, the last first. */
export async function findingHistories(
  user: CurrentUser | null,
  { id, reportId }: { readonly id: string; readonly reportId: string },
): Promise<ReadonlyMap<string, readonly DecisionEntry[]>> {
  requirePermission(user, 'see_desk');
  const db = database();
  const [findings, decisions] = await Promise.all([
    db.finding.findMany({
      where: { versionId: id, decisionId: { not: null } },
      select: { id: true, key: true },
    }),
    listFindingDecisions(db, reportId),
  ]);
  return new Map(
    findings.map((finding) => [
      finding.id,
      decisions.filter(({ findingKey }) => findingKey === finding.key).map(toEntry),
    ]),
  );
}

function toEntry({ id, state, comment, expression, user, at }: ListedFindingDecision): DecisionEntry {
  return { id, state, comment, numbers: expression, author: user?.email ?? null, at };
}
