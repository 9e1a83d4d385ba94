import { problem } from '@/app/api/problem';
import { AppError } from '@/lib/domain/app-error';
import { refuseLarge } from './refuse-large';

/** The most a form of a page may hold, in bytes; files are sent elsewhere (app/api/admin). As in next.config.js. */
const MOST_FORM_BYTES = 8 * 1024 * 1024;

/** The refusal of what is sent to a page and is no form of it, or a form that is too large; else null. */
export function refuseForm(request: Request): Response | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (!isForm(request)) {
    const error = new AppError('method_not_allowed', `${request.method} is not answered`);
    return problem(error, { allow: 'GET, HEAD' });
  }
  return refuseLarge(request, MOST_FORM_BYTES);
}

/** A form of a page is an action, called by its script or, without script, by the browser. */
function isForm({ method, headers }: Request): boolean {
  const isMultipart = headers.get('content-type')?.startsWith('multipart/form-data') === true;
  return method === 'POST' && (headers.has('next-action') || isMultipart);
}
