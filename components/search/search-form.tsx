import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import type { SearchParameters } from '@/lib/serve/search-parameters';
import { SearchBox } from './search-box';

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
      <SearchBox
        key={q}
        id="search-q"
        label={t('label')}
        placeholder={t('placeholder')}
        submit={t('submit')}
        defaultValue={q}
        big
      />
      {filters.map(([name, values]) => (
        <input key={name} type="hidden" name={name} value={values.join(',')} />
      ))}
    </form>
  );
}
