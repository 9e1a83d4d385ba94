import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { OpenCount } from '@/components/site/open-count';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ReportSummary } from '@/lib/serve/report-summary';

/** The latest additions. */
export function RecentTable({ reports }: { reports: readonly ReportSummary[] }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <DataTable caption={t('home.recent.title')} hideCaption stacked className="recent">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col">{t('home.recent.added')}</th>
          <th scope="col">{t('site.report.body')}</th>
          <th scope="col">{t('site.report.year')}</th>
          <th scope="col">{t('site.report.form')}</th>
          <th scope="col">{t('site.report.findings')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reports.map((report) => (
          <tr key={report.id} role="row">
            <td role="cell" className="meta">
              {report.addedAt !== null &&
                format.dateTime(new Date(report.addedAt), { month: '2-digit', day: '2-digit' })}
            </td>
            <th scope="row" role="rowheader">
              <Link href={report.href}>{report.organization.name}</Link> {report.isSample && <SampleMark />}
            </th>
            <td role="cell">{report.year}</td>
            <td role="cell">{t(`domain.forms.${report.form}`)}</td>
            <td role="cell">
              <OpenCount report={report} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
