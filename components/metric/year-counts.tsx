import { useTranslations } from 'next-intl';
import type { MetricCounts } from '@/lib/serve/metric/metric-year';

/** Of how many bodies the year's values are, and why the others have none. */
export function YearCounts({ counts, zeros }: { counts: MetricCounts; zeros: number }) {
  const t = useTranslations('metric');
  return (
    <dl className="ledger mt-s4 max-w-[30em]">
      <div>
        <dt>{t('counts.known')}</dt>
        <dd>{counts.known}</dd>
      </div>
      <div>
        <dt>{t('counts.withValue')}</dt>
        <dd>{counts.withValue}</dd>
      </div>
      <div>
        <dt>{t('counts.zeros')}</dt>
        <dd>{zeros}</dd>
      </div>
      {counts.absent.map(({ reason, bodies }) => (
        <div key={reason}>
          <dt>{t(`counts.absent.${reason}`)}</dt>
          <dd>{bodies}</dd>
        </div>
      ))}
    </dl>
  );
}
