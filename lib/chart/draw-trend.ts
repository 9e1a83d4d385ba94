import type { Chart } from './chart';
import { drawHeading } from './draw-heading';
import { spreadLabels } from './spread-labels';
import { at, element, group, type Svg } from './svg';
import { drawValueAxis, valueScale, type ValueScale } from './value-axis';
import { CHART_WIDTHS, type ChartWidth } from './widths';

const LEFT = 64;
const MARGIN = 12;
const TOP = { wide: 44, narrow: 10 };
const BOTTOM = 190;
const HEIGHT = 236;

/** A year over all bodies that print a value: half of them lie between the quartiles. Without any, all are null. */
export interface TrendYear {
  readonly year: number;
  readonly bodies: number;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
}

export interface TrendChart {
  readonly title: string;
  readonly label: string;
  readonly years: readonly TrendYear[];
  readonly words: {
    readonly caption: string;
    /** What stands before the number of bodies. */
    readonly bodies: string;
  };
  readonly width: ChartWidth;
  readonly format: (value: number) => string;
}

/**
 * Median and quartiles of each year, with the number of bodies under it. Years are not joined, because the bodies are
 * not the same ones from year to year.
 */
export function drawTrend({ title, label, years, words, width, format }: TrendChart): Chart {
  const right = CHART_WIDTHS[width] - MARGIN;
  const known = years.flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [lower, upper]));
  const scale = valueScale([Math.min(0, ...known), Math.max(0, ...known)], BOTTOM, TOP[width]);
  const step = (right - LEFT) / Math.max(1, years.length);
  const under = (y: number, text: (year: TrendYear) => string): Svg[] =>
    spreadLabels(years.map((year, index) => ({ x: at(LEFT + (index + 0.5) * step), text: text(year) }))).map(
      (label) => element('text', { class: 'c-mid', x: label.x, y }, label.text),
    );
  const content = group([
    ...drawHeading(width, title, words.caption),
    drawValueAxis(scale, LEFT, right, format),
    ...years.map((year, index) => drawYear(year, LEFT + (index + 0.5) * step, step, scale)),
    ...under(BOTTOM + 20, ({ year }) => String(year)),
    ...under(BOTTOM + 38, ({ bodies }) => format(bodies)),
    element('text', { class: 'c-end', x: LEFT - 6, y: BOTTOM + 38 }, words.bodies),
  ]);
  return { width: CHART_WIDTHS[width], height: HEIGHT, title, caption: words.caption, label, content };
}

function drawYear(
  { year, bodies, lower, median, upper }: TrendYear,
  x: number,
  step: number,
  scale: ValueScale,
): Svg {
  const half = Math.min(16, step * 0.3);
  const box =
    lower === null || median === null || upper === null
      ? []
      : [
          element('rect', {
            class: 'c-range',
            x: at(x - half),
            y: scale.y(upper),
            width: at(2 * half),
            height: Math.max(1, at(scale.y(lower) - scale.y(upper))),
            'data-year': year,
            'data-lower': String(lower),
            'data-upper': String(upper),
          }),
          element('line', {
            class: 'c-median',
            x1: at(x - half),
            x2: at(x + half),
            y1: scale.y(median),
            y2: scale.y(median),
            'data-year': year,
            'data-median': String(median),
            'data-bodies': bodies,
          }),
        ];
  return group(box);
}
