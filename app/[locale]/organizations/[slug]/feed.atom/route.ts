import { sendFeed } from '@/app/send-feed';
import { organizationPath } from '@/lib/domain/addresses';
import { organizationFeed } from '@/lib/serve/feeds/scope-feeds';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** What becomes public of a body. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  return sendFeed(request, locale, async () => {
    const { name, entries } = await organizationFeed(slug);
    const page = organizationPath(slug);
    return { entries, title: (t) => t('feed.organization', { name }), page, path: `${page}/feed.atom` };
  });
}
