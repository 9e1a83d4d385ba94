import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import type { OrganizationPage } from '@/lib/serve/organization/organization-page';

/** How much of each report's narrative the report of the year before has as well. */
export function ReusedText({ page }: { page: OrganizationPage }) {
  const t = useTranslations('organization.reused');
  const format = useFormatter();
  if (page.reused.length === 0) return <p>{t('tooFew')}</p>;
  const ids = new Map(page.years.map(({ year, report }) => [year, report?.id]));
  const share = (part: number, whole: number): string =>
    whole === 0 ? '—' : format.number(part / whole, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <DataTable still caption={t('caption')} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          {(['years', 'same', 'sameWords', 'compare'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" className={column.startsWith('same') ? 'n' : ''}>
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {page.reused.toReversed().map(({ year, total, same, sameWords }) => (
          <tr role="row" key={year}>
            <th role="rowheader" scope="row">
              {year - 1} → {year}
            </th>
            <td role="cell" className="n" data-h={t('columns.same')}>
              {share(same, total)} <span className="meta">{t('of', { same, total })}</span>
            </td>
            <td role="cell" className="n" data-h={t('columns.sameWords')}>
              {share(sameWords, total)} <span className="meta">{t('of', { same: sameWords, total })}</span>
            </td>
            <td role="cell" data-h={t('columns.compare')}>
              <PlainLink href={`/compare?reports=${ids.get(year - 1) ?? ''},${ids.get(year) ?? ''}`}>
                {t('compare', { before: year - 1, year })}
              </PlainLink>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
