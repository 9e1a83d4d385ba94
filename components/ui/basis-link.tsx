import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
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
    <PlainLink className={className} href={basis.href}>
      {t('basis', { organization: basis.organization, year: basis.year })}
    </PlainLink>
  );
}
