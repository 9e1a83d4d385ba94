import type { DatabaseOrTransaction } from './client';
import type { Intake } from './generated/client';

export interface FoundIntake extends Intake {
  readonly createdBy: { readonly email: string } | null;
}

export async function findIntake(db: DatabaseOrTransaction, id: string): Promise<FoundIntake | null> {
  return db.intake.findUnique({ where: { id }, include: { createdBy: { select: { email: true } } } });
}
