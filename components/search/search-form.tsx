import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import type { SearchParameters } from '@/lib/serve/search-parameters';

/** The search box with what was asked; filters and order stay when it is asked again. */
export function SearchForm({ q, parameters }: { q: string; parameters?: SearchParameters }) {
  const t = useTranslations('search');
  const action = getPathname({ href: '/search', locale: useLocale() });
  const { division = [], year = [], section = [], kind = [], sort = 'best' } = parameters ?? {};
  const order = sort === 'best' ? [] : [sort];
  const kept = Object.entries({ division, year, section, kind, sort: order });
  const filters = kept.filter(([, values]) => values.length > 0);
  return (
    <form role="search" action={action} className="search-form">
      <div className="field big">
        <label className="sr-only" htmlFor="search-q">
          {t('label')}
        </label>
        <input
          id="search-q"
          name="q"
          type="search"
          defaultValue={q}
          key={q}
          placeholder={t('placeholder')}
          autoComplete="off"
          maxLength={1000}
        />
        <button>{t('submit')}</button>
      </div>
      {filters.map(([name, values]) => (
        <input key={name} type="hidden" name={name} value={values.join(',')} />
      ))}
    </form>
  );
}
