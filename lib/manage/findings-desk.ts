import { z } from 'zod';
import { FINDING_CODES } from '../domain/finding-codes';
import { DOUBT_STATES } from '../domain/finding-state';
import { database } from '../store/client';
import {
  countDoubtfulFindings,
  listDoubtfulFindings,
  type DoubtfulFinding,
} from '../store/list-doubtful-findings';
import type { CurrentUser } from './current-user';
import { requirePermission } from './permissions';

const A_PAGE = 50;
const LAST_PAGE = 10_000;

// What an address says wrongly is left out, as on other lists.
const Filter = z.object({
  code: z.enum(FINDING_CODES).optional().catch(undefined),
  state: z.enum(DOUBT_STATES).catch('unanswered'),
  verdict: z.enum(['violated', 'undetermined']).optional().catch(undefined),
  place: z
    .string()
    .trim()
    .regex(/^\d{6}(\d{3})?$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});
export type FindingsFilter = z.output<typeof Filter>;

export interface FindingsDesk {
  readonly filter: FindingsFilter;
  readonly findings: readonly DoubtfulFinding[];
  /** Codes with how many findings they have, whatever code is picked. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  readonly total: number;
  readonly pages: number;
}

/** What does not hold over all reports, filtered as the address says. */
export async function findingsDesk(user: CurrentUser | null, query: unknown): Promise<FindingsDesk> {
  requirePermission(user, 'see_all_files');
  const asked = Filter.parse(query);
  const db = database();
  const codes = await countDoubtfulFindings(db, asked);
  const total = codes
    .filter(({ code }) => asked.code === undefined || code === asked.code)
    .reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const filter = { ...asked, page: Math.min(asked.page, pages) };
  const findings = await listDoubtfulFindings(db, filter, { skip: (filter.page - 1) * A_PAGE, take: A_PAGE });
  return { filter, findings, codes, total, pages };
}
