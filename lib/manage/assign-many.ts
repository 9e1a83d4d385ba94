import { z } from 'zod';
import { ORGANIZATION_KINDS } from '../domain/report';
import { database } from '../store/client';
import { listWaitingJobs } from '../store/list-waiting-jobs';
import { WaitingReading } from '../ingest/waiting-reading';
import { assignIdentity } from './assign-identity';
import type { CurrentUser } from './current-user';
import { eachByItself, MOST_AT_ONCE, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const blank = z.literal('').transform(() => undefined);
const Input = z.object({
  jobIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  divisionCode: z.string().regex(/^\d{6}(\d{3})?$/),
  /** For all of them; left out, each keeps the body it was read as. */
  organizationName: z.union([blank, z.string().trim().min(2).max(100)]).optional(),
  kind: z.enum(ORGANIZATION_KINDS).default('government'),
  year: z.union([blank, z.coerce.number().int()]).optional(),
});

/** Gives several waiting files the same place, each by itself, with the body and year it was read as. */
export async function assignMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'assign_identity');
  const { jobIds, divisionCode, organizationName, kind, year } = parseInput(Input, input);
  const asked = new Set(jobIds);
  const jobs = (await listWaitingJobs(database())).filter(({ id }) => asked.has(id));
  return eachByItself(
    jobs,
    ({ fileName }) => fileName,
    async (job) => {
      const reading = WaitingReading.parse(job.reading);
      const body = organizationName === undefined ? reading.organization : { name: organizationName, kind };
      const of = year ?? reading.year;
      if (body === null || of === null) return 'not_read';
      await assignIdentity(user, {
        jobId: job.id,
        divisionCode,
        organizationName: body.name,
        kind: body.kind,
        year: of,
      });
      return 'done';
    },
  );
}
