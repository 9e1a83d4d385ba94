import { sendFeed } from '@/app/send-feed';
import { divisionPath } from '@/lib/domain/addresses';
import { divisionFeed } from '@/lib/serve/feeds/scope-feeds';

interface Context {
  params: Promise<{ locale: string; divisionCode: string }>;
}

/** What becomes public of a place and everything below it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, divisionCode } = await params;
  return sendFeed(request, locale, async () => {
    const { name, entries } = await divisionFeed(divisionCode);
    const page = divisionPath(divisionCode);
    return { entries, title: (t) => t('feed.division', { name }), page, path: `${page}/feed.atom` };
  });
}
