import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { SearchBox } from '@/components/search/search-box';

/** A search box that sends its words to the search page; `big` is the home page's own. */
export function SearchField({
  id,
  placeholder,
  big = false,
}: {
  id: string;
  placeholder?: string;
  big?: boolean;
}) {
  const t = useTranslations('site.search');
  const action = getPathname({ href: '/search', locale: useLocale() });
  return (
    <form role="search" aria-label={big ? undefined : t('headerLabel')} action={action}>
      <SearchBox
        id={id}
        label={t('label')}
        placeholder={placeholder ?? t('placeholder')}
        submit={t('submit')}
        big={big}
      />
    </form>
  );
}
