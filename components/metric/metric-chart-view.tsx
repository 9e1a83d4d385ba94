import { ChartView } from '@/components/chart/chart-view';
import type { Chart } from '@/lib/chart/chart';

/** A chart in two widths, of which the window shows the one that fits. */
export function MetricChartView({ wide, narrow }: { wide: Chart; narrow: Chart }) {
  return (
    <>
      <div className="wide-chart">
        <ChartView chart={wide} />
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
