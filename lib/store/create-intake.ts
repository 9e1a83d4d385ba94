import type { DatabaseOrTransaction } from './client';
import type { IntakeKind } from './generated/client';

export interface NewIntake {
  readonly kind: IntakeKind;
  /** Null for commands run on the server itself. */
  readonly userId: string | null;
}

/** Notes that something comes in together; returns its id. */
export async function createIntake(db: DatabaseOrTransaction, { kind, userId }: NewIntake): Promise<string> {
  const { id } = await db.intake.create({ data: { kind, createdById: userId }, select: { id: true } });
  return id;
}
