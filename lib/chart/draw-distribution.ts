import type { Distribution } from './bin-values';
import type { Chart } from './chart';
import { drawHeading } from './draw-heading';
import { spreadLabels } from './spread-labels';
import { at, element, group, type Svg } from './svg';
import { drawValueAxis, valueScale } from './value-axis';
import { CHART_WIDTHS, widthOfText, type ChartWidth } from './widths';

const LEFT = 46;
const MARGIN = 12;
const TOP = { wide: 60, narrow: 18 };
const BOTTOM = 190;
const HEIGHT = 234;
const ZERO_WIDTH = 34;

export interface DistributionChart extends Distribution {
  readonly title: string;
  readonly label: string;
  readonly words: { readonly bodies: string; readonly zero: string };
  /** The body that is pointed out; its value is not null. */
  readonly own?: { readonly name: string; readonly value: number };
  readonly width: ChartWidth;
  readonly format: (value: number) => string;
}

/** How many bodies have a value in each range; those that print exactly 0 stand apart, on the left. */
export function drawDistribution(chart: DistributionChart): Chart {
  const { title, label, zeros, bins, words, format } = chart;
  const width = CHART_WIDTHS[chart.width];
  const scale = valueScale(
    [0, Math.max(1, zeros, ...bins.map(({ count }) => count))],
    BOTTOM,
    TOP[chart.width],
  );
  const content = group([
    ...drawHeading(chart.width, title, words.bodies),
    drawValueAxis(scale, LEFT, width - MARGIN, format),
    element('rect', {
      class: 'c-zero',
      x: LEFT + 6,
      y: scale.y(zeros),
      width: ZERO_WIDTH,
      height: at(BOTTOM - scale.y(zeros)),
      'data-value': 0,
      'data-count': zeros,
    }),
    element('text', { class: 'c-mid', x: LEFT + 6 + ZERO_WIDTH / 2, y: BOTTOM + 16 }, words.zero),
    count(zeros, LEFT + 6 + ZERO_WIDTH / 2, scale.y(zeros), format),
    ...drawBins(chart, scale.y),
    ...drawOwn(chart),
  ]);
  return { width, height: HEIGHT, title, caption: words.bodies, label, content };
}

const FIRST = LEFT + ZERO_WIDTH + 30;
const binWidth = ({ bins, width }: DistributionChart): number =>
  (CHART_WIDTHS[width] - MARGIN - FIRST) / Math.max(1, bins.length);

function drawBins(chart: DistributionChart, y: (value: number) => number): Svg[] {
  const { bins, format } = chart;
  const width = binWidth(chart);
  const xOf = (index: number): number => at(FIRST + index * width);
  const bars = bins.map((bin, index) =>
    element('rect', {
      class: 'c-bar',
      x: at(xOf(index) + 1),
      y: y(bin.count),
      width: at(width - 2),
      height: at(BOTTOM - y(bin.count)),
      'data-from': String(bin.from),
      'data-to': String(bin.to),
      'data-count': bin.count,
    }),
  );
  const counts = bins.flatMap((bin, index) =>
    bin.count === 0 || widthOfText(format(bin.count)) > width
      ? []
      : [count(bin.count, xOf(index) + width / 2, y(bin.count), format)],
  );
  const ends = bins.map(({ from }, index) => ({ x: xOf(index), text: format(from) }));
  const last = bins.at(-1);
  if (last !== undefined) ends.push({ x: at(xOf(bins.length) - 8), text: format(last.to) });
  const labels = spreadLabels(ends).map(({ x, text }) =>
    element('text', { class: 'c-mid', x, y: BOTTOM + 16 }, text),
  );
  return [...bars, ...counts, ...labels];
}

const count = (bodies: number, x: number, y: number, format: (value: number) => string): Svg =>
  element('text', { class: 'c-mid', x: at(x), y: at(y - 4) }, format(bodies));

/** A triangle under the axis at the body's value, or under the bar of 0. */
function drawOwn(chart: DistributionChart): Svg[] {
  const { own, format } = chart;
  if (own === undefined) return [];
  const x = at(own.value === 0 ? LEFT + 6 + ZERO_WIDTH / 2 : placeIn(chart, own.value));
  const side = x > CHART_WIDTHS[chart.width] / 2 ? 'c-end' : undefined;
  return [
    element('path', { class: 'c-own', d: `M${x} ${BOTTOM + 20}l-5 8h10z`, 'data-own': String(own.value) }),
    element(
      'text',
      {
        class: side === undefined ? 'c-t' : `c-t ${side}`,
        x: x + (side === undefined ? 10 : -10),
        y: BOTTOM + 32,
      },
      chart.width === 'narrow' ? format(own.value) : `${own.name} ${format(own.value)}`,
    ),
  ];
}

function placeIn(chart: DistributionChart, value: number): number {
  const { bins } = chart;
  const index = bins.findIndex(
    ({ from, to }, place) => value >= from && (value < to || place === bins.length - 1),
  );
  const bin = bins[index];
  if (bin === undefined) return FIRST;
  return FIRST + binWidth(chart) * (index + (value - bin.from) / (bin.to - bin.from));
}
