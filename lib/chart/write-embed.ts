import type { Chart } from './chart';
import { chartStyle, DARK, LIGHT, type Palette } from './chart-style';
import { element } from './svg';
import { writeInline } from './write-chart';

export interface Embed {
  readonly chart: Chart;
  /** Value of `lang`. */
  readonly language: string;
  readonly source: string;
  readonly link: { readonly href: string; readonly label: string };
}

const page = (palette: Palette): string =>
  `body{background:${palette.paper};color:${palette['ink-2']}}a{color:${palette.link}}${chartStyle(palette)}`;

const STYLE = [
  'body{margin:16px;font:14px/1.5 system-ui,sans-serif}svg{max-width:760px;display:block}p{margin:8px 0 0}',
  page(LIGHT),
  `@media (prefers-color-scheme:dark){${page(DARK)}}`,
].join('');

/** A whole page with the chart alone, its source and the way to the archive, for frames of other sites. */
export function writeEmbed({ chart, language, source, link }: Embed): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, chart.title),
    element('style', {}, { markup: STYLE }),
  );
  const foot = element(
    'p',
    {},
    `${source} · `,
    element('a', { href: link.href, target: '_blank', rel: 'noopener' }, link.label),
  );
  const main = element('main', {}, { markup: writeInline(chart) }, foot);
  return `<!doctype html>\n${element('html', { lang: language }, head, element('body', {}, main)).markup}\n`;
}
