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

interface Version {
  readonly reportId: string;
  readonly findings: readonly {
    readonly id: string;
    readonly key: string | null;
    readonly decisionId: string | null;
  }[];
}

/** What was decided about each finding of a report's version, by the finding's id, the last first. */
export async function findingHistories(
  user: CurrentUser | null,
  { reportId, findings }: Version,
): Promise<ReadonlyMap<string, readonly DecisionEntry[]>> {
  requirePermission(user, 'see_desk');
  const decisions = await listFindingDecisions(database(), reportId);
  return new Map(
    findings.flatMap(({ id, key, decisionId }) =>
      decisionId === null
        ? []
        : [[id, decisions.filter(({ findingKey }) => findingKey === key).map(toEntry)] as const],
    ),
  );
}

function toEntry({ id, state, comment, expression, user, at }: ListedFindingDecision): DecisionEntry {
  return { id, state, comment, numbers: expression, author: user?.email ?? null, at };
}
