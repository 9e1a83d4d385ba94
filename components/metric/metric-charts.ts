import type { getTranslations } from 'next-intl/server';
import { messageKey } from '@/components/i18n/message-key';
import type { Chart } from '@/lib/chart/chart';
import { drawDistribution } from '@/lib/chart/draw-distribution';
import { drawTrend } from '@/lib/chart/draw-trend';
import type { ChartWidth } from '@/lib/chart/widths';
import type { MetricView } from '@/lib/serve/metric/metric-view';
import type { MetricChartName } from '@/lib/serve/metric/metric-query';

export type Translate = Awaited<ReturnType<typeof getTranslations>>;

export interface ChartWords {
  readonly t: Translate;
  readonly format: (value: number) => string;
  /** Name of the scope's division, where it has one. */
  readonly place: string | null;
}

/** The metric's name, its column, and the bodies it is about. */
export function metricTitle({ metric, applicant, query }: MetricView, { t, place }: ChartWords): string {
  const scope = [
    ...(place === null ? [] : [place]),
    ...(query.level === undefined ? [] : [t(`domain.levels.${query.level}`)]),
    ...(query.kind === undefined ? [] : [t(`domain.kinds.${query.kind}`)]),
  ];
  const name = t(`domain.metrics.${messageKey(metric.key)}`);
  const unit = metric.unit === 'count' ? [] : [t(`domain.units.${metric.unit}`)];
  const column = applicant === null ? [] : [t(`domain.applicants.${applicant}`)];
  return [name, ...column, ...unit, ...(scope.length === 0 ? [t('metric.allBodies')] : scope)].join(' · ');
}

/** A chart of a metric, with the same words on the page, in its file and where it is embedded. */
export function metricChart(
  view: MetricView,
  name: MetricChartName,
  words: ChartWords,
  width: ChartWidth = 'wide',
): Chart {
  return name === 'trend' ? trendChart(view, words, width) : distributionChart(view, words, width);
}

function trendChart(view: MetricView, words: ChartWords, width: ChartWidth): Chart {
  const { t, format } = words;
  const title = metricTitle(view, words);
  const years = view.trend.map(({ year, bodies, median }) =>
    t('metric.trend.year', { year, bodies, median: median === null ? '—' : format(median) }),
  );
  return drawTrend({
    title,
    label: t('metric.trend.label', { title, years: years.join(t('metric.separator')) }),
    years: view.trend,
    words: { caption: t('metric.trend.caption'), bodies: t('metric.trend.bodies') },
    width,
    format,
  });
}

function distributionChart(view: MetricView, words: ChartWords, width: ChartWidth): Chart {
  const { t, format } = words;
  const { distribution, counts, peers, year } = view;
  const title = t('metric.distribution.title', { title: metricTitle(view, words), year: year ?? '—' });
  const bars = distribution.bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) =>
      t('metric.distribution.bin', { from: format(from), to: format(to), count }),
    );
  const own = peers?.entry.value;
  return drawDistribution({
    ...distribution,
    title,
    label: t('metric.distribution.label', {
      title,
      count: counts.withValue,
      zeros: distribution.zeros,
      bars: bars.join(t('metric.separator')),
    }),
    words: {
      bodies: t('metric.distribution.bodies', { count: counts.withValue, known: counts.known }),
      zero: format(0),
    },
    ...(peers !== null && own != null && { own: { name: peers.entry.name, value: own } }),
    width,
    format,
  });
}
