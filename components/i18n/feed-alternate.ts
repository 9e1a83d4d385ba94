import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { getPathname } from './navigation';

/** Names a page's feed in its head; `href` without the language prefix. */
export async function feedAlternate(href: string): Promise<Pick<Metadata, 'alternates'>> {
  const locale = await getLocale();
  return { alternates: { types: { 'application/atom+xml': getPathname({ href, locale }) } } };
}
