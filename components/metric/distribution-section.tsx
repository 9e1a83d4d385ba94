import { useTranslations } from 'next-intl';
import { ChartLinks } from '@/components/chart/chart-links';
import { Section } from '@/components/ui/section';
import { metricPath } from '@/lib/domain/addresses';
import type { MetricPage } from '@/lib/serve/metric/metric-page';
import type { MetricQuery } from '@/lib/serve/metric/metric-query';
import { DistributionTable } from './distribution-table';
import { MetricChartView } from './metric-chart-view';
import { metricChart, type ChartWords } from './metric-charts';
import { PeerPlace } from './peer-place';
import { YearCounts } from './year-counts';

interface Props {
  page: MetricPage;
  words: ChartWords;
  hrefOf: (change: Partial<MetricQuery>) => string;
}

/** How the year's values are spread over the bodies, of how many they are, and where one body stands. */
export function DistributionSection({ page, words, hrefOf }: Props) {
  const t = useTranslations('metric');
  const { view } = page;
  const chart = metricChart(view, 'distribution', words);
  return (
    <Section title={t('distribution.heading', { year: view.year ?? '' })}>
      <figure>
        <MetricChartView wide={chart} narrow={metricChart(view, 'distribution', words, 'narrow')} />
        <DistributionTable distribution={view.distribution} />
        <ChartLinks
          base={metricPath(view.metric.key)}
          search={page.chartSearch.distribution}
          site={page.site}
          fileName={`${view.metric.key}-${view.year ?? ''}`}
          title={chart.title}
          size={chart}
        />
      </figure>
      <YearCounts counts={view.counts} zeros={view.distribution.zeros} />
      {view.query.body === undefined ? (
        <p className="meta mt-s3">{t('peers.how')}</p>
      ) : (
        <PeerPlace peers={view.peers} least={page.leastPeers} without={hrefOf({ body: undefined })} />
      )}
    </Section>
  );
}
