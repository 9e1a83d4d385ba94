import { sendFeed } from '@/app/send-feed';
import { yearPath } from '@/lib/domain/addresses';
import { yearFeed } from '@/lib/serve/feeds/scope-feeds';

interface Context {
  params: Promise<{ locale: string; year: string }>;
}

/** What becomes public of a year. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, year: asked } = await params;
  return sendFeed(request, locale, async () => {
    const { year, entries } = await yearFeed(asked);
    const page = yearPath(year);
    return {
      entries,
      title: (t) => t('feed.year', { year: String(year) }),
      page,
      path: `${page}/feed.atom`,
    };
  });
}
