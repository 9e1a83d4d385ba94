import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Notice } from '@/components/ui/notice';
import { Provenance } from '@/components/admin/provenance';
import { SampleMark } from '@/components/ui/sample-mark';
import { formOf } from '@/lib/domain/metrics';
import type { VersionReview } from '@/lib/manage/review-version';

/** From which file and reader the version is, and what people decided about it. */
export function VersionFacts({
  review: { version, standing, decisions },
  seesHistory,
}: {
  review: VersionReview;
  seesHistory: boolean;
}) {
  const t = useTranslations('desk.facts');
  const ts = useTranslations('admin.version.standing');
  const td = useTranslations('domain.forms');
  const format = useFormatter();
  const last = decisions[0];
  return (
    <>
      <p className="stat">
        <span>{ts(standing)}</span>
        <span>{t('number', { number: version.number })}</span>
        <span>{td(formOf(version.form))}</span>
        <span className="wrap-anywhere">{version.fileName}</span>
        <code>{version.sourceSha256.slice(0, 12)}</code>
        {version.isSample && <SampleMark />}
        <span>
          {t('from', {
            name: version.createdBy?.email ?? t('server'),
            at: format.dateTime(version.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </span>
        {seesHistory && <Link href={`/admin/reports/${version.reportId}/versions`}>{t('versions')}</Link>}
        {version.reason !== null && <span>{t('reason', { reason: version.reason })}</span>}
      </p>
      {version.source.provenances.map((from) => (
        <div key={from.address} className="text-t-s">
          <Provenance from={from} />
        </div>
      ))}
      {last !== undefined && (
        <Notice tone="unk">
          {t(`decided.${last.kind}`, {
            name: last.by ?? t('server'),
            at: format.dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' }),
            reason: last.reason,
          })}
        </Notice>
      )}
    </>
  );
}
