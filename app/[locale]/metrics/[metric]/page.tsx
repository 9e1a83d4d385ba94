import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Link } from '@/components/i18n/navigation';
import { ApplicantChoice, MetricFacts } from '@/components/metric/metric-facts';
import { MetricValues } from '@/components/metric/metric-values';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { metricPath } from '@/lib/domain/addresses';
import { isApplicant, isMetricKey, type Applicant, type MetricKey } from '@/lib/domain/metrics';
import { metricPage, type MetricPage } from '@/lib/serve/metric-page';

interface Props {
  params: Promise<{ metric: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function keyOf({ params }: Props): Promise<MetricKey> {
  const { metric } = await params;
  return isMetricKey(metric) ? metric : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const key = await keyOf(props);
  const t = await getTranslations('domain.metrics');
  return { title: t(key.replaceAll('.', '_')) };
}

async function Pages({ page, applicant }: { page: MetricPage; applicant: Applicant }) {
  const t = await getTranslations('metric');
  if (page.pages === 1) return null;
  const href = (number: number): string =>
    `${metricPath(page.metric.key)}?applicant=${applicant}&page=${number}`;
  return (
    <nav className="mt-s4 flex gap-s4 text-t-s" aria-label={t('pages')}>
      {page.page > 1 && <Link href={href(page.page - 1)}>{t('previous')}</Link>}
      <span>{t('pageOf', { page: page.page, pages: page.pages })}</span>
      {page.page < page.pages && <Link href={href(page.page + 1)}>{t('next')}</Link>}
    </nav>
  );
}

export default async function Page(props: Props) {
  const key = await keyOf(props);
  const parameters = await props.searchParams;
  const asked = typeof parameters.applicant === 'string' ? parameters.applicant : '';
  const applicant = isApplicant(asked) ? asked : 'total';
  const number = Math.min(100_000, Math.max(1, Math.trunc(Number(parameters.page)) || 1));
  const page = await metricPage(key, applicant, number);
  const t = await getTranslations('metric');
  const name = (await getTranslations('domain.metrics'))(key.replaceAll('.', '_'));
  return (
    <>
      <Breadcrumbs items={[{ label: t('title'), href: '/metrics' }, { label: name }]} />
      <PageTitle title={name} />
      <MetricFacts metric={page.metric} />
      <Section title={t('values')}>
        {page.metric.table === 3 && <ApplicantChoice metric={page.metric} applicant={applicant} />}
        {page.rows.length === 0 ? <EmptyState title={t('empty')} /> : <MetricValues page={page} />}
        <Pages page={page} applicant={applicant} />
      </Section>
    </>
  );
}
