import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchHelp } from '@/lib/serve/search-help';

/** Says what was searched without success, and what would find something. */
export function NoResults({ help: { searched, filtered, everywhere, less } }: { help: SearchHelp }) {
  const t = useTranslations('search.none');
  return (
    <EmptyState title={filtered ? t('titleFiltered') : t('title')}>
      <p>{t('searched', { count: searched })}</p>
      <ul className="mt-s2 list-disc ps-s4">
        {everywhere !== null && (
          <li>
            {everywhere.total > 0 ? (
              <Link href={everywhere.href}>{t('everywhere', { count: everywhere.total })}</Link>
            ) : (
              t('nowhere')
            )}
          </li>
        )}
        {less.map(({ text, total, href }) => (
          <li key={text}>{t.rich('less', { count: total, link: () => <Link href={href}>{text}</Link> })}</li>
        ))}
        <li>
          <Link href="/browse">{t('browse')}</Link>
        </li>
      </ul>
    </EmptyState>
  );
}
