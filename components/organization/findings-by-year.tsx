import { useTranslations } from 'next-intl';
import { ListedFindings } from '@/components/site/listed-findings';
import type { OrganizationYear } from '@/lib/serve/organization/organization-years';

const SHOWN = 5;

/** The findings that do not hold, under their years. */
export function FindingsByYear({ years }: { years: readonly OrganizationYear[] }) {
  const t = useTranslations('organization');
  const open = years.filter(({ findings }) => findings.length > 0);
  if (open.length === 0) return <p>{t('findingsNone')}</p>;
  return open.map(({ year, findings }) => (
    <div key={year} className="mb-s5">
      <h3 className="mb-s2">{year}</h3>
      <ListedFindings findings={findings.slice(0, SHOWN)} nameReport={false} />
      {findings.length > SHOWN && (
        <details>
          <summary className="py-s2 text-t-s">
            {t('findingsMore', { count: findings.length - SHOWN })}
          </summary>
          <ListedFindings findings={findings.slice(SHOWN)} nameReport={false} />
        </details>
      )}
    </div>
  ));
}
