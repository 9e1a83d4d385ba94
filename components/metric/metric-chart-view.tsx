import { ChartView } from '@/components/chart/chart-view';
import type { MetricChartName } from '@/lib/serve/metric/metric-query';
import type { MetricView } from '@/lib/serve/metric/metric-view';
import { metricChart, type ChartWords } from './metric-charts';

interface Props {
  view: MetricView;
  name: MetricChartName;
  words: ChartWords;
}

/** A chart of a metric in two widths, of which the window shows the one that fits. */
export function MetricChartView({ view, name, words }: Props) {
  const narrow = metricChart(view, name, words, 'narrow');
  return (
    <>
      <div className="wide-chart">
        <ChartView chart={metricChart(view, name, words)} />
      </div>
      <div className="narrow-chart">
        <p>
          <strong>{narrow.title}</strong>
          <br />
          {narrow.caption}
        </p>
        <ChartView chart={narrow} />
      </div>
    </>
  );
}
