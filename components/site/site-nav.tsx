'use client';

import { useTranslations } from 'next-intl';
import { Link, usePathname } from '@/components/i18n/navigation';

const ITEMS = [
  ['browse', '/browse'],
  ['years', '/years'],
  ['search', '/search'],
  ['metrics', '/metrics'],
  ['compare', '/compare'],
  ['about', '/about'],
  ['admin', '/admin'],
] as const;

function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

/** The main navigation; the review desk stands apart at the end. */
export function SiteNav() {
  const t = useTranslations('site');
  const pathname = usePathname();
  return (
    <nav aria-label={t('navigation')}>
      <ul>
        {ITEMS.map(([key, href]) => (
          <li key={key} className={key === 'admin' ? 'end' : undefined}>
            <Link href={href} prefetch={false} aria-current={isWithin(pathname, href) ? 'page' : undefined}>
              {t(`nav.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
