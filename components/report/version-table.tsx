import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/i18n/navigation';
import { Tag } from '@/components/ui/tag';
import { versionPath } from '@/lib/domain/addresses';
import type { ReportView } from '@/lib/serve/report-page';

/** The readings of this report that the archive holds, newest first. */
export function VersionTable({ report: { versions, address } }: { report: ReportView }) {
  const t = useTranslations('report.versions');
  const format = useFormatter();
  return (
    <section id="versions" aria-labelledby="h-versions">
      <h2 id="h-versions">{t('title')}</h2>
      <DataTable caption={t('title')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('added')}</th>
            <th scope="col">{t('reader')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.number}>
              <td>
                <Link href={versionPath(address, version.number)}>{version.number}</Link>{' '}
                {version.isCurrent && <Tag>{t('current')}</Tag>}
              </td>
              <td>{format.dateTime(version.createdAt, { dateStyle: 'medium' })}</td>
              <td>{version.parserVersion}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
