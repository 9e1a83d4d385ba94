/** The colours a chart is drawn with, named as in app/styles/tokens.css. */
export interface Palette {
  readonly paper: string;
  readonly 'wash-2': string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly 'ink-3': string;
  readonly rule: string;
  readonly field: string;
  readonly link: string;
  readonly unk: string;
  readonly d1: string;
  readonly d2: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  'wash-2': '#e8eae6',
  ink: '#15181a',
  'ink-2': '#42484c',
  'ink-3': '#5c6367',
  rule: '#cdd1cc',
  field: '#747b80',
  link: '#174f86',
  unk: '#765000',
  d1: '#174f86',
  d2: '#a32a1b',
};

export const DARK: Palette = {
  paper: '#131618',
  'wash-2': '#272c30',
  ink: '#e8ebe9',
  'ink-2': '#bcc3c6',
  'ink-3': '#98a1a5',
  rule: '#3a4145',
  field: '#828b90',
  link: '#8fbdee',
  unk: '#e3bb66',
  d1: '#8fbdee',
  d2: '#ff9d89',
};

const SANS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** The rules of app/styles/charts.css with fixed colours, for charts that leave the site. */
export function chartStyle(palette: Palette): string {
  return [
    `.chart text{font:400 12px ${SANS};fill:${palette['ink-2']}}`,
    `.chart .c-t{font-weight:600;fill:${palette.ink}}`,
    `.chart .c-src{font-size:11px;fill:${palette['ink-3']}}`,
    '.chart .c-mid{text-anchor:middle}',
    '.chart .c-end{text-anchor:end}',
    `.chart .c-ax{stroke:${palette.field};stroke-width:1}`,
    `.chart .c-grid{stroke:${palette.rule};stroke-width:1}`,
    `.chart .c-brk{stroke:${palette.unk};stroke-dasharray:3 3}`,
    `.chart .c-ln{fill:none;stroke:${palette.d1};stroke-width:2}`,
    `.chart .c-pt{fill:${palette.d1};stroke:${palette.d1};stroke-width:1.5}`,
    `.chart .c-pt.c-inf{fill:${palette.paper}}`,
    `.chart .c-gap{fill:none;stroke:${palette.unk};stroke-width:1.5}`,
    '.chart .c-held{stroke-dasharray:2 1.6}',
    `.chart .c-bar{fill:${palette.d1}}`,
    `.chart .c-zero{fill:${palette.paper};stroke:${palette.d1};stroke-width:1.5}`,
    `.chart .c-range{fill:${palette['wash-2']};stroke:${palette.field};stroke-width:1}`,
    `.chart .c-median{stroke:${palette.d1};stroke-width:3}`,
    `.chart .c-own{fill:${palette.d2}}`,
    `.chart .c-paper{fill:${palette.paper}}`,
  ].join('');
}
