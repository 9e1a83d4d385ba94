import { useTranslations } from 'next-intl';
import { ChartLinks } from '@/components/chart/chart-links';
import { Section } from '@/components/ui/section';
import { metricPath } from '@/lib/domain/addresses';
import type { MetricPage } from '@/lib/serve/metric/metric-page';
import { MetricChartView } from './metric-chart-view';
import { metricChart, type ChartWords } from './metric-charts';
import { TrendTable } from './trend-table';

interface Props {
  page: MetricPage;
  words: ChartWords;
  hrefOf: (year: number) => string;
}

/** Median and quartiles over the years, with the number of bodies each is taken over. */
export function TrendSection({ page, words, hrefOf }: Props) {
  const t = useTranslations('metric');
  const { view } = page;
  const chart = metricChart(view, 'trend', words);
  return (
    <Section title={t('trend.heading')}>
      <p className="mb-s3 max-w-[46em]">{t('trend.note')}</p>
      <figure>
        <MetricChartView wide={chart} narrow={metricChart(view, 'trend', words, 'narrow')} />
        <TrendTable view={view} hrefOf={hrefOf} />
        <ChartLinks
          base={metricPath(view.metric.key)}
          search={page.chartSearch.trend}
          site={page.site}
          fileName={`${view.metric.key}-trend`}
          title={chart.title}
          size={chart}
        />
      </figure>
    </Section>
  );
}
