import type { NextRequest } from 'next/server';
import { sendFeed } from '@/app/send-feed';
import { searchFeed } from '@/lib/serve/feeds/search-feed';

interface Context {
  params: Promise<{ locale: string }>;
}

/** What becomes public and answers to a search. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return sendFeed(request, (await params).locale, async () => {
    const { q, page, path, entries } = await searchFeed(request.nextUrl.searchParams);
    return { entries, title: (t) => t('feed.search', { q }), page, path };
  });
}
