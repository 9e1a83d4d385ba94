import type { CurrentUser } from './current-user';
import { decideFindings } from './decide-findings';

export interface DecideFinding {
  readonly findingId: unknown;
  /** The last decision the person saw; null where there was none. */
  readonly expected: unknown;
  readonly state: unknown;
  readonly comment: unknown;
}

/**
 * Says of one finding what it is worth, for all versions of its report and with the reason that the public is shown.
 * Throws `AppError` conflict when the finding was replaced, or someone else decided on it meanwhile.
 */
export async function decideFinding(
  user: CurrentUser | null,
  { findingId, expected, state, comment }: DecideFinding,
): Promise<void> {
  await decideFindings(user, { findings: [{ findingId, expected }], state, comment });
}
