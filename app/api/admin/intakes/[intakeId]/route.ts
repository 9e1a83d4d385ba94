import { adminRoute } from '@/app/api/admin/admin-route';
import { intakeView } from '@/lib/manage/intakes/intake-view';
import { entityTag, isKnown } from '@/lib/serve/api/entity-tag';

interface Context {
  params: Promise<{ intakeId: string }>;
}

/** How an intake stands; asked for again and again while something is open. */
export const GET = adminRoute<Context>(async (user, request, { params }) => {
  const body = JSON.stringify(await intakeView(user, (await params).intakeId));
  const etag = entityTag(body);
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
});
