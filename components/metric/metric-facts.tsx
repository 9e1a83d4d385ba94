import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { APPLICANTS, type Applicant, type Metric } from '@/lib/domain/metrics';
import { FormHistory } from './form-history';

/** What a metric is: definition, official label, forms, unit and key. */
export function MetricFacts({ metric }: { metric: Metric }) {
  const t = useTranslations('metric');
  const td = useTranslations('domain');
  return (
    <dl className="facts max-w-[46em]">
      <div>
        <dt>{t('definition')}</dt>
        <dd>
          {t(`definitions.${metric.key.replaceAll('.', '_')}`)} {metric.signed === true && t('signed')}
        </dd>
      </div>
      <div>
        <dt>{t('columns.label')}</dt>
        <dd lang="zh-CN">{metric.label}</dd>
      </div>
      <div>
        <dt>{t('columns.forms')}</dt>
        <dd>
          {metric.forms.map((form) => `${td(`forms.${form}`)} (${td(`formNotes.${form}`)})`).join(' · ')}
        </dd>
      </div>
      <div>
        <dt>{t('formHistory')}</dt>
        <dd>
          <FormHistory metric={metric.key} />
        </dd>
      </div>
      <div>
        <dt>{t('columns.unit')}</dt>
        <dd>{td(`units.${metric.unit}`)}</dd>
      </div>
      <div>
        <dt>{t('columns.key')}</dt>
        <dd>
          <code>{metric.key}</code>
        </dd>
      </div>
    </dl>
  );
}

/** The seven columns of table 3 to choose from. */
export function ApplicantChoice({
  applicant,
  hrefOf,
}: {
  applicant: Applicant;
  /** The same page for another column. */
  hrefOf: (applicant: Applicant) => string;
}) {
  const t = useTranslations('metric');
  const td = useTranslations('domain.applicants');
  return (
    <p className="choices mb-s4">
      <span className="text-ink-3">{t('applicant')}</span>
      {APPLICANTS.map((each) =>
        each === applicant ? (
          <b key={each} aria-current="true">
            {td(each)}
          </b>
        ) : (
          <Link key={each} href={hrefOf(each)} prefetch={false}>
            {td(each)}
          </Link>
        ),
      )}
    </p>
  );
}
