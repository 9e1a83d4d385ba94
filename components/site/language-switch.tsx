'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { Fragment } from 'react';
import { Link, usePathname } from '@/components/i18n/navigation';
import { LANGUAGE_TAGS, routing, type Locale } from '@/components/i18n/routing';

const NAMES: Record<Locale, string> = { zh: '中文', en: 'English' };

/** The same page, with the same parameters, in the other language. */
export function LanguageSwitch() {
  const t = useTranslations('site');
  const current = useLocale();
  const pathname = usePathname();
  const parameters = useSearchParams().toString();
  const href = parameters === '' ? pathname : `${pathname}?${parameters}`;
  return (
    <span role="group" aria-label={t('language')}>
      {routing.locales.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && ' · '}
          {locale === current ? (
            <b aria-current="true">{NAMES[locale]}</b>
          ) : (
            <Link href={href} locale={locale} lang={LANGUAGE_TAGS[locale]} hrefLang={LANGUAGE_TAGS[locale]}>
              {NAMES[locale]}
            </Link>
          )}
        </Fragment>
      ))}
    </span>
  );
}
