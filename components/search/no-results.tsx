import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchHelp } from '@/lib/serve/search-help';
import { useChipValue } from './use-chip-value';

/** Says what was searched without success, and what would find something. */
export function NoResults({ help }: { help: SearchHelp }) {
  const { searched, filtered, conditional, everywhere, without, less, near, folded } = help;
  const t = useTranslations('search.none');
  const valueOf = useChipValue();
  const title = filtered ? 'titleFiltered' : conditional ? 'titleConditions' : 'title';
  return (
    <EmptyState title={t(title)}>
      <p>{t('searched', { count: searched })}</p>
      {folded !== null && <p>{t('folded', { words: folded })}</p>}
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
        {without.map(({ chip, total, href }) => (
          <li key={href}>
            <Link href={href}>{t('without', { condition: valueOf(chip), count: total })}</Link>
          </li>
        ))}
        {near.map(({ text, total, href }) => (
          <li key={text}>{t.rich('near', { count: total, link: () => <Link href={href}>{text}</Link> })}</li>
        ))}
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
