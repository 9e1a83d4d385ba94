import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import { organizationPath } from '@/lib/domain/addresses';
import type { ReportLine } from '@/lib/serve/key-figures';
import { messageKey } from '@/components/i18n/message-key';
import { KeyFigure } from './key-figure';
import { OpenCount } from './open-count';

interface Props {
  reports: readonly ReportLine[];
  caption: string;
  /** Where the page is not about one year: the year leads to the report, the name to the body. */
  withYear?: boolean;
}

/** Reports of several bodies with their key figures; rows stack on a phone. */
export function ReportTable({ reports, caption, withYear = false }: Props) {
  const t = useTranslations();
  return (
    <DataTable caption={caption} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col">{t('site.report.body')}</th>
          {withYear && <th scope="col">{t('site.report.year')}</th>}
          <th scope="col">{t('site.report.form')}</th>
          {reports[0]?.figures.map(({ metric }) => (
            <th key={metric} scope="col" className="n">
              {t(`domain.metrics.${messageKey(metric)}`)}
            </th>
          ))}
          <th scope="col">{t('site.report.findings')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} withYear={withYear} />
        ))}
      </tbody>
    </DataTable>
  );
}

function ReportRow({ report, withYear }: { report: ReportLine; withYear: boolean }) {
  const t = useTranslations();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link href={withYear ? organizationPath(report.organization.slug) : report.href}>
          {report.organization.name}
        </Link>{' '}
        {report.isSample && <SampleMark />}
      </th>
      {withYear && (
        <td role="cell" data-h={t('site.report.year')}>
          <Link href={report.href}>{report.year}</Link>
        </td>
      )}
      <td role="cell" data-h={t('site.report.form')}>
        {t(`domain.forms.${report.form}`)}
      </td>
      {report.figures.map((figure) => (
        <td
          key={figure.metric}
          role="cell"
          className="n"
          data-h={t(`domain.metrics.${messageKey(figure.metric)}`)}
        >
          <KeyFigure figure={figure} href={report.href} />
        </td>
      ))}
      <td role="cell" data-h={t('site.report.findings')}>
        <OpenCount report={report} />
      </td>
    </tr>
  );
}
