import { publicRoute } from '@/app/api/problem';
import { searchDocument } from '@/lib/serve/search-document';

export const dynamic = 'force-dynamic';

/** The page on the query language and the ranking, as it stands in the repository. */
export function GET(): Promise<Response> {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return publicRoute(async () => new Response(await searchDocument(), { headers }));
}
