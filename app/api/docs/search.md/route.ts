import { searchDocument } from '@/lib/serve/search-document';

export const dynamic = 'force-dynamic';

/** The page on the query language and the ranking, as it stands in the repository. */
export async function GET(): Promise<Response> {
  return new Response(await searchDocument(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
