import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { BasisView } from '@/lib/serve/finding-view';

/** Leads to the other report a finding rests on; nothing where it rests on none. */
export function BasisLink({
  basis,
  className = '',
}: {
  basis: Pick<BasisView, 'organization' | 'year' | 'href'> | null;
  className?: string;
}) {
  const t = useTranslations('site.findings');
  if (basis === null) return null;
  return (
    <Link className={className} href={basis.href}>
      {t('basis', { organization: basis.organization, year: basis.year })}
    </Link>
  );
}
