import type { PointState } from './course';
import { element, group, type Svg } from './svg';

/** The shape of a year without a value, centred at a place. A metric that the report's form does not have gets none. */
export function drawMark(
  state: PointState,
  x: number,
  y: number,
  data: Readonly<Record<string, string | number | undefined>> = {},
): Svg {
  switch (state) {
    case 'unreadable':
      return element('path', { class: 'c-gap', d: `M${x - 4} ${y - 4}l8 8m0-8l-8 8`, ...data });
    case 'none':
    case 'withdrawn':
      return element('rect', { class: 'c-gap c-held', x: x - 4, y: y - 4, width: 8, height: 8, ...data });
    case 'due':
      return element('path', { class: 'c-gap', d: `M${x - 4} ${y}h8`, ...data });
    case 'blank':
    case 'not_applicable':
    case 'not_printed':
      return element('path', { class: 'c-gap', d: `M${x - 3} ${y + 4}l6-8`, ...data });
    default:
      return group([]);
  }
}
