import { OaiError } from './oai-error';

/** A time in the granularity of seconds, as OAI-PMH writes it. */
export function datestamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const SECOND = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The times between `from` and `until`, both included; a day is all of it. Throws `OaiError` badArgument. */
export function readPeriod(
  from: string | undefined,
  until: string | undefined,
): { readonly from: Date | undefined; readonly until: Date | undefined } {
  if (from !== undefined && until !== undefined && from.length !== until.length) {
    throw new OaiError('badArgument', 'from and until are of different granularity');
  }
  const begin = from === undefined ? undefined : readTime('from', from, '00:00:00');
  const end = until === undefined ? undefined : readTime('until', until, '23:59:59');
  if (begin !== undefined && end !== undefined && begin > end) {
    throw new OaiError('badArgument', 'from is later than until');
  }
  return { from: begin, until: end };
}

function readTime(name: string, text: string, timeOfDay: string): Date {
  const full = DAY.test(text) ? `${text}T${timeOfDay}Z` : text;
  const time = new Date(full);
  // A day that no month has, such as 30 February, is taken for another one by Date.
  if (!SECOND.test(full) || Number.isNaN(time.getTime()) || datestamp(time) !== full) {
    throw new OaiError('badArgument', `${name}: not a time such as 2026-11-26T08:00:00Z or 2026-11-26`);
  }
  return time;
}
