import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/i18n/navigation';

export interface Crumb {
  readonly label: ReactNode;
  /** Absent for the page itself. */
  readonly href?: string;
}

/** The way from the top to this page. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('site');
  return (
    <nav className="crumb" aria-label={t('breadcrumbs')}>
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={href ?? index}>
            {href === undefined ? <span aria-current="page">{label}</span> : <Link href={href}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
