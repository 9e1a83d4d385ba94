import { useTranslations } from 'next-intl';
import { SampleMark } from '@/components/ui/sample-mark';
import { Provenance } from './provenance';
import { formOf } from '@/lib/domain/metrics';
import type { VersionReview } from '@/lib/manage/review-version';

/** Whose report it was taken for, and from which file. */
export function ReadIdentity({ version }: { version: VersionReview['version'] }) {
  const t = useTranslations('admin.version');
  const td = useTranslations('domain');
  const tp = useTranslations('intake.provenance');
  const provenance = version.source.provenances;
  const { organization, year } = version.report;
  const form = formOf(version.form);
  const none = <span className="meta">{t('none')}</span>;
  const rows = [
    [t('titleField'), version.title ?? none],
    [t('organization'), `${organization.name} · ${td(`kinds.${organization.kind}`)}`],
    [t('division'), `${organization.division.name} ${organization.division.code}`],
    [t('yearField'), year],
    [t('form'), td(`forms.${form}`)],
    [t('publishedOn'), version.publishedOn?.toISOString().slice(0, 10) ?? none],
    [t('file'), version.fileName],
    ...provenance.map((from) => [tp('address'), <Provenance key={from.address} from={from} />] as const),
    ['sha256', <code key="hash">{version.sourceSha256}</code>],
  ] as const;
  return (
    <section className="read-part">
      <h3>
        {t('identity')} {version.isSample && <SampleMark />}
      </h3>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
