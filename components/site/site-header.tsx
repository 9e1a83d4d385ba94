import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { Link } from '@/components/i18n/navigation';
import { LanguageSwitch } from './language-switch';
import { SearchField } from './search-field';
import { SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header className="site">
      <div className="wrap site-in">
        <Link className="brand" href="/">
          <b>{t('name')}</b>
          <span lang={t('otherNameLanguage')}>{t('otherName')}</span>
        </Link>
        <SearchField id="header-search" />
        <div className="tools">
          <Suspense>
            <LanguageSwitch />
          </Suspense>
          <ThemeSwitch />
        </div>
        <SiteNav />
      </div>
    </header>
  );
}
