import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { AddToComparison } from '@/components/basket/add-to-comparison';
import { Link } from '@/components/i18n/navigation';
import { Downloads } from '@/components/site/downloads';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { FetchedFrom } from '@/components/ui/fetched-from';
import { SampleMark } from '@/components/ui/sample-mark';
import type { CitedReport } from '@/lib/cite/reference';
import { divisionPath, organizationPath, reportPath, versionPath } from '@/lib/domain/addresses';
import type { ReportHead, ReportView } from '@/lib/serve/report-page';
import { Citations } from './citations';
import { CopyLink } from './copy-link';

interface Props {
  report: ReportView;
  cited: CitedReport;
  /** The present day in China. */
  day: string;
}

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
  const tf = useTranslations('intake.provenance');
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
      {report.fetchedFrom !== null && (
        <div>
          <dt>{tf('address')}</dt>
          <dd>
            <FetchedFrom {...report.fetchedFrom} />
          </dd>
        </div>
      )}
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

function Actions({ report, cited, day }: Props) {
  const t = useTranslations('report');
  const locale = useLocale();
  const path = `${locale === 'zh' ? '' : `/${locale}`}${versionPath(report.address, report.version)}`;
  return (
    <>
      <div className="acts">
        <AddToComparison
          id={report.id}
          report={`${report.organization.name} ${report.year}`}
          className="btn main"
        />
        <a className="btn" href={`/api/v1/reports/${report.id}/versions/${report.version}`}>
          JSON
        </a>
        <CopyLink href={path}>{t('copyAddress')}</CopyLink>
      </div>
      <Downloads view="report" page={reportPath(report.address)} />
      <Citations cited={cited} day={day} />
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
export function ReportTitle({ report, cited, day }: Props) {
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
      <Actions report={report} cited={cited} day={day} />
    </>
  );
}
