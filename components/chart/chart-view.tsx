import { writeInline } from '@/lib/chart/write-chart';
import type { Chart } from '@/lib/chart/chart';

/** A chart on a page: the same markup that its file has, every text in it escaped where it was written. */
export function ChartView({ chart }: { chart: Chart }) {
  return <div dangerouslySetInnerHTML={{ __html: writeInline(chart) }} />;
}
