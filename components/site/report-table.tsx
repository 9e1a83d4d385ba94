import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import { organizationPath } from '@/lib/domain/addresses';
import type { ReportLine } from '@/lib/serve/key-figures';
import { ReportCellHeads, ReportCells } from './report-cells';

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
          <ReportCellHeads figures={reports[0]?.figures ?? []} />
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
        <PlainLink href={withYear ? organizationPath(report.organization.slug) : report.href}>
          {report.organization.name}
        </PlainLink>{' '}
        {report.isSample && <SampleMark />}
      </th>
      {withYear && (
        <td role="cell" data-h={t('site.report.year')}>
          <PlainLink href={report.href}>{report.year}</PlainLink>
        </td>
      )}
      <ReportCells report={report} />
    </tr>
  );
}
