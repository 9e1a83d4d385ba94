import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { FINDING_STATES, LONGEST_COMMENT } from '../domain/finding-state';
import { database } from '../store/client';
import { fillFindingKeys } from '../store/fill-finding-keys';
import type { Prisma } from '../store/generated/client';
import { listFindingsToDecide, type FindingToDecide } from '../store/list-findings-to-decide';
import { lockChecks } from '../store/lock-checks';
import { lockReports } from '../store/lock-reports';
import { recordAuditEvent } from '../store/record-audit-event';
import { recordFindingDecision } from '../store/record-finding-decision';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { MOST_AT_ONCE } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({
  findings: z
    .array(
      z.object({
        findingId: z.uuid(),
        /** The last decision the person saw; null where there was none. */
        expected: z.uuid().nullable(),
      }),
    )
    .min(1)
    .max(MOST_AT_ONCE),
  state: z.enum(FINDING_STATES),
  comment: z.string().trim().min(2).max(LONGEST_COMMENT),
});

/**
 * Says the same of several findings of one code, all of them or none; returns how many. Throws `AppError` conflict
 * when one is gone, or someone else decided on it meanwhile.
 */
export async function decideFindings(user: CurrentUser | null, input: unknown): Promise<number> {
  requirePermission(user, 'decide_finding');
  const { findings, state, comment } = parseInput(Input, input);
  const expected = new Map(findings.map((each) => [each.findingId, each.expected]));
  return transact(database(), async (tx) => {
    const held = await holdFindings(tx, [...expected.keys()]);
    const decided = new Set<string>();
    for (const finding of held) {
      if (finding.decisionId !== expected.get(finding.id))
        throw new AppError('conflict', `someone else decided on finding ${finding.id}`);
      const { reportId } = finding.version;
      // A sentence that stands twice gives one finding twice.
      const name = `${reportId} ${finding.key ?? ''}`;
      if (decided.has(name)) continue;
      decided.add(name);
      await decide(tx, finding, { state, comment, userId: user.id });
    }
    return decided.size;
  });
}

/** The findings, while nobody else decides on their reports and no check is tried again. */
async function holdFindings(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly FindingToDecide[]> {
  const before = await listFindingsToDecide(tx, ids);
  const reportIds = [...new Set(before.map(({ version }) => version.reportId))];
  await lockReports(tx, reportIds);
  await lockChecks(tx);
  for (const reportId of reportIds) await fillFindingKeys(tx, reportId);
  const held = await listFindingsToDecide(tx, ids);
  if (held.length < ids.length) throw new AppError('conflict', 'a finding was replaced by another');
  if (held.some(({ verdict }) => verdict === 'holds'))
    throw new AppError('invalid_parameter', 'nothing is to be said of what holds');
  if (new Set(held.map(({ code }) => code)).size > 1)
    throw new AppError('invalid_parameter', 'only findings of one code are decided together');
  return held;
}

async function decide(
  tx: Prisma.TransactionClient,
  { key, numbers, code, state: before, version }: FindingToDecide,
  { state, comment, userId }: { state: FindingToDecide['state']; comment: string; userId: string },
): Promise<void> {
  if (key === null) throw new Error('a finding has no key');
  const { reportId } = version;
  const decision = { reportId, findingKey: key, state, comment, expression: numbers, userId };
  const decisionId = await recordFindingDecision(tx, decision);
  await recordAuditEvent(tx, {
    userId,
    action: 'finding_decided',
    subject: `report:${reportId}`,
    details: { decisionId, code, findingKey: key, before, state, comment, numbers },
  });
}
