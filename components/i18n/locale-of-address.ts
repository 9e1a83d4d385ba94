import { localeOf, type Locale } from './routing';

/** The language of a page, by the path of its address. */
export function localeOfPath(path: string): Locale {
  return localeOf(path.split('/')[1]);
}

/** The language to answer an address in: the page's own; of a route below /api, which has none, what its `locale` says. */
export function localeOfAddress({ pathname, searchParams }: URL): Locale {
  return pathname.startsWith('/api/') ? localeOf(searchParams.get('locale')) : localeOfPath(pathname);
}
