import { signedInUser } from '@/app/[locale]/admin/session';
import { publicRoute } from '@/app/api/problem';
import { refuseForeign } from '@/app/guard/refuse-foreign';
import type { CurrentUser } from '@/lib/manage/current-user';

type Handler<Context> = (user: CurrentUser | null, request: Request, context: Context) => Promise<Response>;

/**
 * A route that the site's own pages call. What changes something must come from this site; expected failures become
 * problem documents.
 */
export function adminRoute<Context>(handle: Handler<Context>) {
  return async (request: Request, context: Context): Promise<Response> =>
    refuseForeign(request) ?? (await publicRoute(async () => handle(await signedInUser(), request, context)));
}
