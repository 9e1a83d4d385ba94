import { problem } from '@/app/api/problem';
import { AppError } from '@/lib/domain/app-error';

/** The refusal of an address with a character that no name here has and the database cannot hold; else null. */
export function refuseAddress(request: Request): Response | null {
  const { pathname, search } = new URL(request.url);
  return !`${pathname}${search}`.includes('%00')
    ? null
    : problem(new AppError('not_found', 'no name has this character'));
}
