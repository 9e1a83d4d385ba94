import { signedInUser } from '@/app/[locale]/admin/session';
import { publicRoute } from '@/app/api/problem';
import { refuseForeign } from '@/app/guard/refuse-foreign';
import { refuseLarge } from '@/app/guard/refuse-large';
import type { CurrentUser } from '@/lib/manage/current-user';

type Handler<Context> = (user: CurrentUser | null, request: Request, context: Context) => Promise<Response>;

/** More than any list of changes or parameters. */
const MOST_BYTES = 1024 * 1024;

/**
 * A route that the site's own pages call. What changes something must come from this site; expected failures become
 * problem documents. Bodies may have `mostBytes`.
 */
export function adminRoute<Context>(handle: Handler<Context>, mostBytes = MOST_BYTES) {
  return async (request: Request, context: Context): Promise<Response> =>
    refuseForeign(request) ??
    refuseLarge(request, mostBytes) ??
    (await publicRoute(async () => handle(await signedInUser(), request, context)));
}
