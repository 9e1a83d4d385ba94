import { log } from '@/lib/log';
import { AppError, type AppErrorCode } from '@/lib/domain/app-error';
import { asAppError } from '@/lib/serve/api/as-app-error';
import { absolute } from '@/lib/serve/api/report-item';

/** The one map from expected failures to HTTP. */
export const STATUS: Record<AppErrorCode, number> = {
  not_found: 404,
  withdrawn: 410,
  invalid_parameter: 400,
  method_not_allowed: 405,
  not_acceptable: 406,
  too_many_requests: 429,
  internal_error: 500,
  not_signed_in: 401,
  not_allowed: 403,
  wrong_credentials: 401,
  too_many_attempts: 429,
  conflict: 409,
  wrong_password: 403,
  weak_password: 400,
  wrong_code: 401,
  sign_in_again: 401,
  second_factor_required: 403,
  link_expired: 410,
  account_exists: 409,
  last_administrator: 409,
  invalid_change: 422,
  nothing_changed: 422,
  upload_too_large: 413,
  too_many_uploads: 429,
  too_many_addresses: 429,
  search_unavailable: 503,
  database_unavailable: 503,
};

const TITLE: Record<AppErrorCode, string> = {
  not_found: 'Not in the archive',
  withdrawn: 'Withdrawn',
  invalid_parameter: 'A parameter is not valid',
  method_not_allowed: 'Only GET, HEAD and OPTIONS are answered',
  not_acceptable: 'No representation of a type that is accepted',
  too_many_requests: 'Too many requests',
  internal_error: 'Something went wrong on the server',
  not_signed_in: 'Not signed in',
  not_allowed: 'Not allowed',
  wrong_credentials: 'Wrong e-mail or password',
  too_many_attempts: 'Too many attempts',
  conflict: 'Changed by someone else meanwhile',
  wrong_password: 'Wrong password',
  weak_password: 'A password that is easily guessed',
  wrong_code: 'Wrong code',
  sign_in_again: 'Sign in again',
  second_factor_required: 'A second factor is required',
  link_expired: 'The link no longer works',
  account_exists: 'There is an account of this address',
  last_administrator: 'An administrator has to remain',
  invalid_change: 'A correction cannot be made',
  nothing_changed: 'Nothing is different',
  upload_too_large: 'Too large',
  too_many_uploads: 'Too many unfinished uploads',
  too_many_addresses: 'Too many addresses',
  search_unavailable: 'Search does not answer',
  database_unavailable: 'The database does not answer',
};

/** An expected failure as an RFC 9457 problem document; its type is the place on the page for developers that explains it. */
export function problem(error: AppError, headers: Readonly<Record<string, string>> = {}): Response {
  const status = STATUS[error.code];
  const body = {
    type: absolute(`/developers#error-${error.code}`),
    title: TITLE[error.code],
    status,
    detail: error.message,
    code: error.code,
    ...(Object.keys(error.params).length > 0 && { params: error.params }),
  };
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      ...headers,
    },
  });
}

/** Runs a route: every failure becomes a problem document. */
export async function publicRoute(handle: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    return failure(error);
  }
}

/** Any failure as a problem document; what was not expected is also said to the server's log. */
export function failure(error: unknown): Response {
  const expected = asAppError(error);
  if (expected === null) log().error({ part: 'route', err: error }, 'a route failed');
  return problem(expected ?? new AppError('internal_error', 'the server could not answer', { cause: error }));
}
