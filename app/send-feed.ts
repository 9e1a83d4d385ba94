import { getTranslations } from 'next-intl/server';
import { publicRoute } from '@/app/api/problem';
import { getPathname } from '@/components/i18n/navigation';
import { localeOf, routing } from '@/components/i18n/routing';
import { entityTag, isKnown } from '@/lib/serve/api/entity-tag';
import { feedUpdated, writeAtom, type FeedEntry } from '@/lib/serve/feeds/feed';

type Translate = Awaited<ReturnType<typeof getTranslations<'site'>>>;

export interface FeedContent {
  readonly entries: readonly FeedEntry[];
  readonly title: (t: Translate) => string;
  /** Address of the page that the feed follows, without the language prefix. */
  readonly page: string;
  /** Address of the feed itself. */
  readonly path: string;
}

/** Answers with an Atom feed in the language of the address, or with 304 to one who has it already. */
export function sendFeed(
  request: Request,
  language: string,
  read: () => Promise<FeedContent>,
): Promise<Response> {
  return publicRoute(async () => {
    const locale = localeOf(language);
    const t = await getTranslations({ locale, namespace: 'site' });
    const { entries, title, page, path } = await read();
    const address = (href: string): string => getPathname({ href, locale });
    const feed = {
      title: `${title(t)} · ${t('name')}`,
      path: address(path),
      page: address(page),
      entries,
    };
    const prefix = locale === routing.defaultLocale ? '' : `/${locale}`;
    return answer(request, writeAtom(feed, { name: t('name'), prefix }), feedUpdated(feed));
  });
}

function answer(request: Request, body: string, updated: Date): Response {
  const etag = entityTag(body);
  const headers = {
    etag,
    'last-modified': updated.toUTCString(),
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  };
  if (isUnchanged(request.headers, etag, updated)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}

/** RFC 9110: where there is an entity tag, the date says nothing. */
function isUnchanged(headers: Headers, etag: string, updated: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return isKnown(tags, etag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(updated.getTime() / 1000) * 1000 <= since;
}
