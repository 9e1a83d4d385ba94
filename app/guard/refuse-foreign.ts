import { AppError } from '@/lib/domain/app-error';
import { isFromThisSite, mayChange } from './is-from-this-site';
import { refusal } from './refusal';

/** The refusal of a request that may change something and that no page of this site sent; else null. */
export function refuseForeign(request: Request): Response | null {
  if (!mayChange(request) || isFromThisSite(request)) return null;
  return refusal(request, new AppError('not_allowed', 'the request does not come from a page of this site'));
}
