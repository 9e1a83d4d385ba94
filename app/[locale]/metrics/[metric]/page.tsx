import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { messageKey } from '@/components/i18n/message-key';
import { DistributionSection } from '@/components/metric/distribution-section';
import { MetricFilter } from '@/components/metric/metric-filter';
import { ApplicantChoice, MetricFacts } from '@/components/metric/metric-facts';
import { RankingSection } from '@/components/metric/ranking-section';
import { TrendSection } from '@/components/metric/trend-section';
import { Downloads } from '@/components/site/downloads';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { JsonLd } from '@/components/ui/json-ld';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { metricPath } from '@/lib/domain/addresses';
import { isMetricKey, type MetricKey } from '@/lib/domain/metrics';
import { readMetricPage } from '@/lib/serve/metric/metric-page';
import { METRIC_PARAMETERS, metricSearch, type MetricQuery } from '@/lib/serve/metric/metric-query';
import { readLeniently } from '@/lib/serve/read-leniently';
import { metricData } from '@/lib/serve/structured-data';

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
  return { title: t(messageKey(key)) };
}

export default async function Page(props: Props) {
  const key = await keyOf(props);
  const query = readLeniently(METRIC_PARAMETERS, await props.searchParams);
  const page = await readMetricPage(key, query);
  const { view, place } = page;
  const t = await getTranslations();
  const number = await getFormatter();
  const format = (value: number): string => number.number(value, { maximumFractionDigits: 6 });
  const hrefOf = (change: Partial<MetricQuery>): string =>
    `${metricPath(key)}${metricSearch(query, { page: 1, ...change })}`;
  const words = { t, format, place };
  const name = t(`domain.metrics.${messageKey(key)}`);
  return (
    <>
      <Breadcrumbs items={[{ label: t('metric.title'), href: '/metrics' }, { label: name }]} />
      <PageTitle title={name} />
      <JsonLd
        data={metricData({ metric: key, name, description: t(`metric.definitions.${messageKey(key)}`) })}
      />
      {view.year !== null && <Downloads view="metric" page={metricPath(key)} />}
      <MetricFacts metric={view.metric} />
      <Section title={t('metric.scope')}>
        {view.applicant !== null && (
          <ApplicantChoice applicant={view.applicant} hrefOf={(applicant) => hrefOf({ applicant })} />
        )}
        <MetricFilter view={view} divisions={page.divisions} />
      </Section>
      {view.year === null ? (
        <EmptyState title={t('metric.empty')} />
      ) : (
        <>
          <DistributionSection page={page} words={words} hrefOf={hrefOf} />
          <RankingSection page={page} hrefOf={hrefOf} />
          <TrendSection page={page} words={words} hrefOf={(year) => hrefOf({ year })} />
        </>
      )}
    </>
  );
}
