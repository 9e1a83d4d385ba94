import { sendFeed } from '@/app/send-feed';
import { newestEntries } from '@/lib/serve/feeds/feed-entries';

interface Context {
  params: Promise<{ locale: string }>;
}

/** Whatever becomes public in the archive. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return sendFeed(request, (await params).locale, async () => ({
    entries: await newestEntries({}),
    title: (t) => t('feed.archive'),
    page: '/',
    path: '/feed.atom',
  }));
}
