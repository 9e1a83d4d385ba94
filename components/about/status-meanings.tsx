import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { FIGURE_STATUSES } from '@/lib/domain/report';

/** What each status of a figure means. */
export function StatusMeanings() {
  const t = useTranslations();
  return (
    <DataTable caption={t('about.statuses.caption')} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('about.statuses.status')}</th>
          <th scope="col">{t('about.statuses.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURE_STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row" className="whitespace-nowrap">
              {t(`domain.statuses.${status}`)}
            </th>
            <td>{t(`about.statuses.${status}`)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('domain.statusMarks.missing')}</th>
          <td>{t('about.statuses.missing')}</td>
        </tr>
      </tbody>
    </DataTable>
  );
}
