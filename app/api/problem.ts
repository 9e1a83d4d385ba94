import { AppError, type AppErrorCode } from '@/lib/domain/app-error';

/** The one map from expected failures to HTTP. */
const STATUS: Record<AppErrorCode, number> = {
  not_found: 404,
  withdrawn: 410,
  invalid_parameter: 400,
  not_signed_in: 401,
  not_allowed: 403,
  wrong_credentials: 401,
  too_many_attempts: 429,
  conflict: 409,
  upload_too_large: 413,
  search_unavailable: 503,
  database_unavailable: 503,
};

const TITLE: Record<AppErrorCode, string> = {
  not_found: 'Not in the archive',
  withdrawn: 'Withdrawn',
  invalid_parameter: 'A parameter is not valid',
  not_signed_in: 'Not signed in',
  not_allowed: 'Not allowed',
  wrong_credentials: 'Wrong e-mail or password',
  too_many_attempts: 'Too many attempts',
  conflict: 'Changed by someone else meanwhile',
  upload_too_large: 'Too large',
  search_unavailable: 'Search does not answer',
  database_unavailable: 'The database does not answer',
};

/** An expected failure as an RFC 9457 problem document. */
export function problem(error: AppError): Response {
  const status = STATUS[error.code];
  const body = {
    type: 'about:blank',
    title: TITLE[error.code],
    status,
    detail: error.message,
    code: error.code,
    ...(Object.keys(error.params).length > 0 && { params: error.params }),
  };
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
  });
}

/** Runs a public route: expected failures become problem documents, bugs stay bugs. */
export async function publicRoute(handle: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof AppError) return problem(error);
    throw error;
  }
}

/** A public JSON answer that any site's scripts may read. */
export function publicJson(body: unknown): Response {
  return Response.json(body, { headers: { 'access-control-allow-origin': '*' } });
}
