import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { SortLink } from '@/lib/serve/search-page';

/** The orders of the results; each is a link, so no script is needed. */
export function SortLinks({ sorts }: { sorts: readonly SortLink[] }) {
  const t = useTranslations('search.sort');
  return (
    <nav className="sorts" aria-label={t('label')}>
      <span aria-hidden="true">{t('label')}</span>
      {sorts.map(({ sort, chosen, href }) => (
        <Link
          key={sort}
          href={href}
          aria-current={chosen ? 'true' : undefined}
          scroll={false}
          prefetch={false}
          rel="nofollow"
        >
          {t(sort)}
        </Link>
      ))}
    </nav>
  );
}
