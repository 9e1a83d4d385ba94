import { z } from 'zod';
import { database } from '../store/client';
import { listWaitingJobs } from '../store/list-waiting-jobs';
import { nameJobs } from '../store/names-of-subjects';
import { WaitingReading } from '../ingest/waiting-reading';
import { assignIdentity } from './assign-identity';
import { IdentityInput } from './change-input';
import type { CurrentUser } from './current-user';
import { eachByItself, MOST_AT_ONCE, type OneOfMany } from './desk/many';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const { divisionCode, organizationName, kind, year } = IdentityInput.shape;
const blank = z.literal('').transform(() => undefined);
const Input = z.object({
  jobIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  divisionCode,
  /** For all of them; left out, each keeps the body it was read as. */
  organizationName: z.union([blank, organizationName]).optional(),
  kind: kind.default('government'),
  year: z.union([blank, year]).optional(),
});

/** Gives several waiting files the same place, each by itself, with the body and year it was read as. */
export async function assignMany(user: CurrentUser | null, input: unknown): Promise<OneOfMany[]> {
  requirePermission(user, 'assign_identity');
  const given = parseInput(Input, input);
  const { jobIds } = given;
  const waiting = new Map((await listWaitingJobs(database())).map((job) => [job.id, job]));
  const names = await nameJobs(database(), jobIds);
  return eachByItself(jobIds, names, async (jobId) => {
    const job = waiting.get(jobId);
    if (job === undefined) return names.has(jobId) ? 'conflict' : 'not_found';
    const reading = WaitingReading.parse(job.reading);
    const { organizationName: name } = given;
    const body = name === undefined ? reading.organization : { name, kind: given.kind };
    const of = given.year ?? reading.year;
    if (body === null || of === null) return 'not_read';
    await assignIdentity(user, {
      ...{ jobId, divisionCode: given.divisionCode, year: of },
      ...{ organizationName: body.name, kind: body.kind },
    });
    return 'done';
  });
}
