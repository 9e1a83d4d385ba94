'use client';

import { useTranslations } from 'next-intl';
import { BasketCount } from '@/components/basket/basket-count';
import { useBasket } from '@/components/basket/use-basket';
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

const CLASSES: Partial<Record<(typeof ITEMS)[number][0], string>> = { admin: 'end', compare: 'basket' };

function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

/** The main navigation; the review desk stands apart at the end. */
export function SiteNav() {
  const t = useTranslations('site');
  const pathname = usePathname();
  const basket = useBasket() ?? [];
  return (
    <nav aria-label={t('navigation')}>
      <ul>
        {ITEMS.map(([key, href]) => (
          <li key={key} className={CLASSES[key]}>
            <Link
              href={key === 'compare' && basket.length > 0 ? `${href}?reports=${basket.join()}` : href}
              prefetch={false}
              aria-current={isWithin(pathname, href) ? 'page' : undefined}
            >
              {key === 'compare' && basket.length > 0
                ? t('basket.open', { count: basket.length })
                : t(`nav.${key}`)}
            </Link>
            {key === 'compare' && <BasketCount />}
          </li>
        ))}
      </ul>
    </nav>
  );
}
