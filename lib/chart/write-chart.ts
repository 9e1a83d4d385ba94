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

const LETTER = 6;

/** A chart as a file of its own: fixed colours on white, a margin, and below it where it is from. */
export function writeFile(
  { width, height, label, content }: Chart,
  source: { readonly name: string; readonly address: string },
): string {
  const margin = 16;
  const line = 15;
  // An address has no spaces to break at.
  const pieces = source.address.match(new RegExp(`.{1,${Math.floor(width / LETTER)}}`, 'gu')) ?? [];
  const lines = [source.name, ...pieces];
  const foot = 6 + lines.length * line;
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
    ...lines.map((text, index) =>
      element('text', { class: 'c-src', x: margin, y: margin + height + 6 + (index + 1) * line }, text),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** The shape of a year without a value, for a legend. */
export function writeMark(state: PointState): string {
  return element('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true' }, drawMark(state, 6, 6)).markup;
}
