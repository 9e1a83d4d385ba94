import { scaleLinear } from 'd3-scale';
import { at, element, group, type Svg } from './svg';

export interface ValueScale {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly bottom: number;
}

/** A linear scale from `bottom` up to `top`, widened to round values; counts get no ticks between whole numbers. */
export function valueScale(domain: readonly [number, number], bottom: number, top: number): ValueScale {
  const [low, high] = domain;
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .nice(2)
    .range([bottom, top]);
  const isFine = high - low > 0 && high - low < 2 && !(Number.isInteger(low) && Number.isInteger(high));
  const ticks = scale.ticks(2).filter((tick) => isFine || Number.isInteger(tick));
  return { y: (value) => at(scale(value)), ticks, bottom };
}

/** Grid lines with their values; the line of 0 is the axis. */
export function drawValueAxis(
  { y, ticks }: ValueScale,
  left: number,
  right: number,
  format: (value: number) => string,
): Svg {
  return group(
    ticks.flatMap((tick) => [
      element('line', {
        class: tick === 0 ? 'c-ax' : 'c-grid',
        x1: left,
        x2: right,
        y1: y(tick),
        y2: y(tick),
      }),
      element('text', { class: 'c-end', x: left - 6, y: y(tick) + 4 }, format(tick)),
    ]),
  );
}
