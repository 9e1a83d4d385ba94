import { element, type Svg } from './svg';
import type { ChartWidth } from './widths';

/** Title and caption over a chart; a narrow one leaves them to the page, where lines can break. */
export function drawHeading(width: ChartWidth, title: string, caption: string): Svg[] {
  return width === 'narrow'
    ? []
    : [element('text', { class: 'c-t', x: 0, y: 12 }, title), element('text', { x: 0, y: 30 }, caption)];
}
