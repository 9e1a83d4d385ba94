import type { FindingState } from '../domain/finding-state';
import type { Prisma } from './generated/client';

export interface NewFindingDecision {
  readonly reportId: string;
  readonly findingKey: string;
  readonly state: FindingState;
  readonly comment: string;
  /** The finding's `numbers`. */
  readonly expression: string;
  readonly userId: string;
}

/** Says something of a finding in every version of its report; what was said before stays. Returns the decision's id. */
export async function recordFindingDecision(
  tx: Prisma.TransactionClient,
  decision: NewFindingDecision,
): Promise<string> {
  // Not the time of the transaction: of two that wait for each other the later one counts.
  const { id } = await tx.findingDecision.create({
    data: { ...decision, at: new Date() },
    select: { id: true },
  });
  return id;
}
