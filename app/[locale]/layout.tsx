import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '../globals.css';
import { ClientMessages } from '@/components/i18n/client-messages';
import { LANGUAGE_TAGS, routing } from '@/components/i18n/routing';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { readTheme, THEME_COOKIE } from '@/components/site/theme';
import { env } from '@/lib/env';

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
  };
}

export default async function Layout({ params, children }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations('site');
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={LANGUAGE_TAGS[locale]} data-theme={theme}>
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <ClientMessages namespaces={['site']}>
          <SiteHeader />
          <main id="main" className="wrap" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter />
        </ClientMessages>
      </body>
    </html>
  );
}
