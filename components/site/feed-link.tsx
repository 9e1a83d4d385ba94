import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';

/** The way to the Atom feed of a page; `href` without the language prefix. */
export function FeedLink({ href, ofSearch = false }: { href: string; ofSearch?: boolean }) {
  const t = useTranslations('site.feed');
  return (
    <a href={getPathname({ href, locale: useLocale() })} type="application/atom+xml" rel="nofollow">
      {ofSearch ? t('linkSearch') : t('link')}
    </a>
  );
}
