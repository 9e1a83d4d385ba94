import type { Bin, Distribution } from './bin-values';
import type { Chart } from './chart';
import { at, element, group, type Svg } from './svg';
import { drawValueAxis, valueScale } from './value-axis';

const WIDTH = 760;
const LEFT = 46;
const RIGHT = 748;
const TOP = 60;
const BOTTOM = 190;
const HEIGHT = 234;
const ZERO_WIDTH = 34;

export interface DistributionChart extends Distribution {
  readonly title: string;
  readonly label: string;
  readonly words: { readonly bodies: string; readonly zero: string };
  /** The body that is pointed out; its value is not null. */
  readonly own?: { readonly name: string; readonly value: number };
  readonly format: (value: number) => string;
}

/** How many bodies have a value in each range; those that print exactly 0 stand apart, on the left. */
export function drawDistribution(chart: DistributionChart): Chart {
  const { title, label, zeros, bins, words, format } = chart;
  const scale = valueScale([0, Math.max(1, zeros, ...bins.map(({ count }) => count))], BOTTOM, TOP);
  const content = group([
    element('text', { class: 'c-t', x: 0, y: 12 }, title),
    element('text', { x: 0, y: 30 }, words.bodies),
    drawValueAxis(scale, LEFT, RIGHT, format),
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
  return { width: WIDTH, height: HEIGHT, title, label, content };
}

const FIRST = LEFT + ZERO_WIDTH + 30;
const widthOf = (bins: readonly Bin[]): number => (RIGHT - FIRST) / Math.max(1, bins.length);

function drawBins({ bins, format }: DistributionChart, y: (value: number) => number): Svg[] {
  const width = widthOf(bins);
  return bins.flatMap((bin, index) => {
    const x = FIRST + index * width;
    const isLast = index === bins.length - 1;
    return [
      element('rect', {
        class: 'c-bar',
        x: at(x + 1),
        y: y(bin.count),
        width: at(width - 2),
        height: at(BOTTOM - y(bin.count)),
        'data-from': String(bin.from),
        'data-to': String(bin.to),
        'data-count': bin.count,
      }),
      ...(bin.count === 0 ? [] : [count(bin.count, x + width / 2, y(bin.count), format)]),
      element('text', { class: 'c-mid', x: at(x), y: BOTTOM + 16 }, format(bin.from)),
      ...(isLast
        ? [element('text', { class: 'c-mid', x: at(x + width - 8), y: BOTTOM + 16 }, format(bin.to))]
        : []),
    ];
  });
}

const count = (bodies: number, x: number, y: number, format: (value: number) => string): Svg =>
  element('text', { class: 'c-mid', x: at(x), y: at(y - 4) }, format(bodies));

/** A triangle under the axis at the body's value, or under the bar of 0. */
function drawOwn({ own, bins, format }: DistributionChart): Svg[] {
  if (own === undefined) return [];
  const x = at(own.value === 0 ? LEFT + 6 + ZERO_WIDTH / 2 : placeIn(bins, own.value));
  const side = x > WIDTH / 2 ? 'c-end' : undefined;
  return [
    element('path', { class: 'c-own', d: `M${x} ${BOTTOM + 20}l-5 8h10z`, 'data-own': String(own.value) }),
    element(
      'text',
      {
        class: side === undefined ? 'c-t' : `c-t ${side}`,
        x: x + (side === undefined ? 10 : -10),
        y: BOTTOM + 32,
      },
      `${own.name} ${format(own.value)}`,
    ),
  ];
}

function placeIn(bins: readonly Bin[], value: number): number {
  const index = bins.findIndex(
    ({ from, to }, place) => value >= from && (value < to || place === bins.length - 1),
  );
  const bin = bins[index];
  if (bin === undefined) return FIRST;
  return FIRST + widthOf(bins) * (index + (value - bin.from) / (bin.to - bin.from));
}
