import type { Chart } from './chart';
import { chartStyle, LIGHT } from './chart-style';
import type { PointState } from './course';
import { drawMark } from './draw-mark';
import { element } from './svg';

/** A chart as markup for a page, which colours it (app/styles/charts.css). */
export function writeInline({ width, height, label, content }: Chart): string {
  return element(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${height}`, width: '100%', role: 'img', 'aria-label': label },
    content,
  ).markup;
}

/** A chart as a file of its own: fixed colours on white, a margin, and the line that says where it is from. */
export function writeFile({ width, height, label, content }: Chart, source: string): string {
  const margin = 16;
  const foot = 20;
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin + foot];
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${outerWidth} ${outerHeight}`,
      width: outerWidth,
      height: outerHeight,
      role: 'img',
      'aria-label': label,
    },
    element('style', {}, chartStyle(LIGHT)),
    element('rect', { class: 'c-paper', width: outerWidth, height: outerHeight }),
    element('g', { transform: `translate(${margin} ${margin})` }, content),
    element('text', { class: 'c-src', x: margin, y: outerHeight - margin + 4 }, source),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** The shape of a year without a value, for a legend. */
export function writeMark(state: PointState): string {
  return element('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true' }, drawMark(state, 6, 6)).markup;
}
