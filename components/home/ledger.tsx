import { useFormatter, useTranslations } from 'next-intl';
import type { Ledger as LedgerView } from '@/lib/serve/home-page';

/** What is in the archive, in numbers. */
export function Ledger({ ledger }: { ledger: LedgerView }) {
  const t = useTranslations('home.ledger');
  const format = useFormatter();
  const { firstYear, lastYear, lastAddedAt } = ledger;
  const span =
    firstYear === null || lastYear === null
      ? '—'
      : firstYear === lastYear
        ? firstYear
        : `${firstYear}—${lastYear}`;
  const rows = [
    [t('reports'), t('reportCount', { count: ledger.reports })],
    [t('organizations'), t('organizationCount', { count: ledger.organizations })],
    [t('years'), span],
    [t('open'), t('reportCount', { count: ledger.openReports })],
    [t('samples'), t('reportCount', { count: ledger.samples })],
    [
      t('added'),
      lastAddedAt === null ? '—' : format.dateTime(new Date(lastAddedAt), { dateStyle: 'medium' }),
    ],
  ] as const;
  return (
    <dl className="ledger">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
