import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { AddToComparison } from '@/components/basket/add-to-comparison';
import { Link } from '@/components/i18n/navigation';
import { Downloads } from '@/components/site/downloads';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { SampleMark } from '@/components/ui/sample-mark';
import { divisionPath, organizationPath, reportPath } from '@/lib/domain/addresses';
import type { ReportHead, ReportView } from '@/lib/serve/report-page';
import { CopyLink } from './copy-link';

/** The way from the top to a report. */
export function ReportBreadcrumbs({ head }: { head: ReportHead }) {
  const t = useTranslations('report');
  return (
    <Breadcrumbs
      items={[
        { label: t('allPlaces'), href: '/browse' },
        ...head.divisions.map(({ code, name }) => ({
          label: <span lang="zh-CN">{name}</span>,
          href: divisionPath(code),
        })),
        {
          label: <span lang="zh-CN">{head.organization.name}</span>,
          href: organizationPath(head.organization.slug),
        },
        { label: head.year },
      ]}
    />
  );
}

function Years({ report }: { report: ReportView }) {
  const t = useTranslations('report');
  return (
    <nav className="years" aria-label={t('yearsLabel')}>
      <span>{t('years')}</span>
      {report.years.map(({ year, isPublished }) =>
        isPublished ? (
          <Link
            key={year}
            href={reportPath({ ...report.address, year })}
            aria-current={year === report.year ? 'page' : undefined}
          >
            {year}
          </Link>
        ) : (
          <span key={year}>{t('yearMissing', { year })}</span>
        ),
      )}
    </nav>
  );
}

function Facts({ report }: { report: ReportView }) {
  const t = useTranslations('report.facts');
  const td = useTranslations('domain.forms');
  const format = useFormatter();
  const { sha256, name, bytes } = report.original;
  return (
    <dl className="facts">
      <div>
        <dt>{t('form')}</dt>
        <dd>
          {td(report.form)} <span className="meta">{t('byLabels')}</span>
        </dd>
      </div>
      <div>
        <dt>{t('publishedOn')}</dt>
        <dd>{report.publishedOn ?? t('notPrinted')}</dd>
      </div>
      <div>
        <dt>{t('original')}</dt>
        <dd>
          <a href={`/api/v1/files/${sha256}`} download={name} className="break-all">
            {name}
          </a>{' '}
          <span className="meta">{t('bytes', { bytes: format.number(bytes) })}</span>
        </dd>
      </div>
      <div>
        <dt>sha256</dt>
        <dd>
          <code title={sha256}>
            {sha256.slice(0, 8)}…{sha256.slice(-6)}
          </code>
        </dd>
      </div>
    </dl>
  );
}

function Actions({ report }: { report: ReportView }) {
  const t = useTranslations('report');
  const locale = useLocale();
  const path = `${locale === 'zh' ? '' : `/${locale}`}${reportPath(report.address)}`;
  const version = report.versions.find((each) => each.isCurrent)?.number ?? 1;
  const parts = {
    organization: report.organization.name,
    title: subtitleOf(report),
    version,
    hash: report.original.sha256.slice(0, 8),
    path: reportPath(report.address),
  };
  return (
    <>
      <div className="acts">
        <AddToComparison
          id={report.id}
          report={`${report.organization.name} ${report.year}`}
          className="btn main"
        />
        <a className="btn" href={`/api/v1/reports/${report.id}`}>
          JSON
        </a>
        <CopyLink href={path}>{t('copyAddress')}</CopyLink>
      </div>
      <Downloads view="report" page={reportPath(report.address)} />
      <details className="mt-s2 text-t-s">
        <summary className="text-link underline">{t('cite')}</summary>
        <div className="cite">
          <p lang="zh-CN">{t('citation', parts)}</p>
          <p className="meta mt-s1 text-t-xs">{t('citationNote')}</p>
        </div>
      </details>
    </>
  );
}

/** The printed title without the issuer's name, which stands above it. */
function subtitleOf(report: ReportView): string {
  const title = report.title ?? '';
  const rest = title.startsWith(report.organization.name)
    ? title.slice(report.organization.name.length)
    : title;
  return rest.trim();
}

/** Year, issuer, other years, form, date, original and its hash. */
export function ReportTitle({ report }: { report: ReportView }) {
  const t = useTranslations('report');
  const subtitle = subtitleOf(report);
  return (
    <>
      <ReportBreadcrumbs head={report} />
      <div className="title">
        <p className="yr" aria-hidden="true">
          {report.year}
        </p>
        <div>
          <h1 lang="zh-CN">
            {report.organization.name} {report.isSample && <SampleMark />}
            <span className="sub">{subtitle === '' ? t('untitled', { year: report.year }) : subtitle}</span>
          </h1>
          <Years report={report} />
        </div>
        <Facts report={report} />
      </div>
      <Actions report={report} />
    </>
  );
}
