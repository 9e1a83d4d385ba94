import { useFormatter, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/i18n/navigation';
import { Tag } from '@/components/ui/tag';
import { changesPath, versionPath } from '@/lib/domain/addresses';
import type { ReportView } from '@/lib/serve/report-page';

interface Changes {
  address: ReportView['address'];
  version: ReportView['versions'][number];
  /** The public one before it. */
  before: ReportView['versions'][number] | undefined;
}

function Changed({ address, version, before }: Changes) {
  const t = useTranslations('versions');
  const { number, origin, reason } = version;
  return (
    <>
      {origin !== 'reading' && t(`history.origin.${origin}`, { from: 0 })}
      {reason !== null && <span className="meta"> {t('history.reason', { reason })}</span>}{' '}
      {before !== undefined && (
        <Link href={changesPath(address, before.number, number)}>{t('since', { from: before.number })}</Link>
      )}
    </>
  );
}

/** The versions of this report that the archive holds, newest first. */
export function VersionTable({ report: { versions, address } }: { report: ReportView }) {
  const t = useTranslations('report.versions');
  const tv = useTranslations('versions');
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
            <th scope="col">{tv('whatChanged')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version, index) => (
            <tr key={version.number}>
              <td>
                <Link href={versionPath(address, version.number)}>{version.number}</Link>{' '}
                {version.isCurrent && <Tag>{t('current')}</Tag>}
              </td>
              <td>{format.dateTime(version.createdAt, { dateStyle: 'medium' })}</td>
              <td>{version.parserVersion}</td>
              <td>
                <Changed address={address} version={version} before={versions[index + 1]} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
