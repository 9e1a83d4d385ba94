import { AppError } from '@/lib/domain/app-error';
import { env } from '@/lib/env';
import { clientAddress } from '@/lib/serve/api/client-address';
import { makeLimiter, type Limiter } from '@/lib/serve/api/rate-limit';
import { costOf } from './cost-of';
import { refusal } from './refusal';

let limiter: Limiter | undefined;

/** The refusal of a request that goes over what its client has a minute of searches, comparisons and files; else null. */
export function refuseCostly(request: Request): Response | null {
  const { pathname } = new URL(request.url);
  const cost = costOf(pathname);
  if (cost === 0) return null;
  const { COSTLY_REQUESTS_PER_MINUTE: limit, TRUST_PROXY } = env();
  limiter ??= makeLimiter(limit);
  const { isAllowed, nextIn } = limiter(clientAddress(request.headers, TRUST_PROXY), undefined, cost);
  if (isAllowed) return null;
  const error = new AppError('too_many_requests', `more than ${limit} costly requests a minute`);
  return refusal(request, error, { headers: { 'retry-after': String(nextIn) } });
}
