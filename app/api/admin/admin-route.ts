import { cookies } from 'next/headers';
import { publicRoute } from '@/app/api/problem';
import { currentUser, type CurrentUser } from '@/lib/manage/current-user';
import { SESSION_COOKIE } from '@/lib/manage/session-cookie';
import { isFromThisSite } from './uploads/is-from-this-site';

type Handler<Context> = (user: CurrentUser | null, request: Request, context: Context) => Promise<Response>;

/**
 * A route that scripts of the site's own pages call. What changes something must come from this site; expected failures
 * become problem documents.
 */
export function adminRoute<Context>(handle: Handler<Context>) {
  return (request: Request, context: Context): Promise<Response> => {
    if (request.method !== 'GET' && !isOwn(request))
      return Promise.resolve(new Response('Forbidden', { status: 403 }));
    return publicRoute(async () =>
      handle(await currentUser((await cookies()).get(SESSION_COOKIE)?.value), request, context),
    );
  };
}

/** Browsers name no origin with HEAD to their own site; they do say where it comes from. */
function isOwn(request: Request): boolean {
  if (request.headers.has('Origin') || request.method !== 'HEAD') return isFromThisSite(request);
  return (request.headers.get('Sec-Fetch-Site') ?? 'same-origin') === 'same-origin';
}
