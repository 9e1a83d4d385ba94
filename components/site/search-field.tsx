import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';

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
    <form
      role="search"
      aria-label={big ? undefined : t('headerLabel')}
      action={action}
      className={big ? 'field big' : 'field'}
    >
      <label className="sr-only" htmlFor={id}>
        {t('label')}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        placeholder={placeholder ?? t('placeholder')}
        autoComplete="off"
        maxLength={1000}
      />
      <button>{t('submit')}</button>
    </form>
  );
}
