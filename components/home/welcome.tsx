import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { SearchField } from '@/components/site/search-field';

const EXAMPLES = [
  ['phrase', 'q=%E7%BB%93%E8%BD%AC%E4%B8%8B%E5%B9%B4%E5%BA%A6'],
  ['place', 'q=%E5%AD%9F%E5%B7%9E%E5%B8%82'],
  ['year', 'q=%E4%BE%9D%E7%94%B3%E8%AF%B7%E5%85%AC%E5%BC%80&year=2020'],
  ['section', 'q=%E8%A1%8C%E6%94%BF%E5%A4%8D%E8%AE%AE&section=disputes'],
] as const;

/** What the archive is in three lines, and the search box. */
export function Welcome() {
  const t = useTranslations('home');
  return (
    <div>
      <h1 className="mb-s4">{t('title')}</h1>
      <ol className="three">
        {(['duty', 'reading', 'tracing'] as const).map((line) => (
          <li key={line}>{t(`lines.${line}`)}</li>
        ))}
      </ol>
      <SearchField id="home-search" placeholder={t('searchPlaceholder')} big />
      <p className="eg">
        <span>{t('examples.label')}</span>
        {EXAMPLES.map(([key, query]) => (
          <Link key={key} href={`/search?${query}`} prefetch={false}>
            {t(`examples.${key}`)}
          </Link>
        ))}
      </p>
    </div>
  );
}
