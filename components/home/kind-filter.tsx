import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { ORGANIZATION_KINDS, type OrganizationKind } from '@/lib/domain/report';

/** Narrows the coverage to bodies of one kind, in the address. */
export function KindFilter({ current }: { current: OrganizationKind | undefined }) {
  const t = useTranslations();
  return (
    <nav aria-label={t('home.coverage.filter')}>
      <ul className="flex flex-wrap gap-x-s4">
        {[undefined, ...ORGANIZATION_KINDS].map((kind) => (
          <li key={kind ?? 'all'}>
            <Link
              href={kind === undefined ? '/#coverage' : `/?kind=${kind}#coverage`}
              aria-current={kind === current ? 'true' : undefined}
              className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {kind === undefined ? t('home.coverage.all') : t(`domain.kinds.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
