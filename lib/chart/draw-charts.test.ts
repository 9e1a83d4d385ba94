import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { binValues } from './bin-values';
import type { CoursePoint, PointState } from './course';
import { drawCourse } from './draw-course';
import { drawDistribution } from './draw-distribution';
import { drawTrend } from './draw-trend';
import type { ChartWidth } from './widths';
import { writeEmbed } from './write-embed';
import { writeFile, writeInline } from './write-chart';

const format = String;

/** Elements of a drawing with these attributes, as plain objects. */
function marks(markup: string, attribute: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (attribute in attributes) found.push({ tag: node.tagName, ...attributes });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(markup));
  return found;
}

function point(
  year: number,
  state: PointState,
  value: number | null,
  form: CoursePoint['form'],
): CoursePoint {
  return { year, state, value, form, alike: false, reportId: form === null ? null : `report-${year}` };
}

function course(points: readonly CoursePoint[]): string {
  const content = { title: '孟州市人民政府', isTitled: false, label: '', domain: [0, 90] as const, format };
  return writeInline(drawCourse({ ...content, points }));
}

describe('drawCourse', () => {
  const markup = course([
    point(2019, 'printed', 0, '2019'),
    point(2020, 'printed', 86, '2019'),
    point(2021, 'inferred', 14, '2021'),
    point(2022, 'unreadable', null, '2021'),
    point(2023, 'none', null, null),
    point(2024, 'not_printed', null, '2021'),
    point(2025, 'printed', 5, '2021'),
    point(2026, 'due', null, null),
  ]);

  it('draws a point for every known value, and for no other year', () => {
    expect(marks(markup, 'data-value').map((mark) => [mark['data-year'], mark['data-value']])).toEqual([
      ['2019', '0'],
      ['2020', '86'],
      ['2021', '14'],
      ['2025', '5'],
    ]);
  });

  it('gives what is missing a shape of its own, below the axis of values', () => {
    const missing = marks(markup, 'data-state').filter((mark) => !('data-value' in mark));
    expect(missing.map((mark) => [mark['data-year'], mark['data-state'], mark['tag']])).toEqual([
      ['2022', 'unreadable', 'path'],
      ['2023', 'none', 'rect'],
      ['2024', 'not_printed', 'path'],
      ['2026', 'due', 'path'],
    ]);
    const zero = Number(marks(markup, 'data-value')[0]?.['cy']);
    const squares = missing.filter((mark) => mark['tag'] === 'rect');
    expect(squares.every((mark) => Number(mark['y']) > zero)).toBe(true);
  });

  it('joins neighbouring years of one form only', () => {
    expect(marks(markup, 'd').filter((mark) => mark['class'] === 'c-ln')).toHaveLength(1);
    expect(marks(markup, 'class').filter((mark) => mark['class'] === 'c-brk')).toHaveLength(1);
  });

  it('joins over the change of form what both forms define alike', () => {
    const alike = course(
      [point(2020, 'printed', 86, '2019'), point(2021, 'printed', 14, '2021')].map((each) => ({
        ...each,
        alike: true,
      })),
    );
    expect(marks(alike, 'd').filter((mark) => mark['class'] === 'c-ln')).toHaveLength(1);
  });
});

describe('drawDistribution', () => {
  const values = [0, 0, 1, 3, 12, 90];
  const draw = (scale: 'linear' | 'log', width: ChartWidth): string =>
    writeInline(
      drawDistribution({
        ...binValues(values, scale),
        title: '',
        label: '',
        words: { bodies: '', zero: '0' },
        own: { name: '甲', value: 12 },
        width,
        format,
      }),
    );

  it.each([
    ['linear', 'wide'],
    ['log', 'wide'],
    ['linear', 'narrow'],
  ] as const)('counts every value once, zeros apart: %s, %s', (scale, width) => {
    const bars = marks(draw(scale, width), 'data-count');
    expect(bars[0]).toMatchObject({ 'data-value': '0', 'data-count': '2' });
    for (const [index, bar] of bars.entries()) {
      if (index === 0) continue;
      const [from, to] = [Number(bar['data-from']), Number(bar['data-to'])];
      const end = index === bars.length - 1 ? Infinity : to;
      const inside = values.filter((value) => value !== 0 && value >= from && value < end);
      expect(bar['data-count']).toBe(String(inside.length));
    }
    expect(bars.reduce((sum, bar) => sum + Number(bar['data-count']), 0)).toBe(values.length);
    expect(marks(draw(scale, width), 'data-own')).toHaveLength(1);
  });
});

describe('drawTrend', () => {
  it('joins no years, and draws nothing for one without a value', () => {
    const markup = writeInline(
      drawTrend({
        title: '',
        label: '',
        years: [
          { year: 2019, bodies: 3, lower: 1, median: 2, upper: 5 },
          { year: 2020, bodies: 0, lower: null, median: null, upper: null },
        ],
        words: { caption: '', bodies: '' },
        width: 'wide',
        format,
      }),
    );
    expect(marks(markup, 'data-median')).toMatchObject([{ 'data-year': '2019', 'data-median': '2' }]);
    expect(markup).not.toContain('<path');
  });
});

describe('a chart that leaves the site', () => {
  const chart = drawCourse({
    title: '<script>alert(1)</script>&"',
    isTitled: true,
    label: '"><img src=x onerror=alert(1)>\u0000',
    points: [point(2019, 'printed', 1, '2019')],
    domain: [0, 1],
    format,
  });

  it.each([
    ['file', writeFile(chart, { name: '<b>', address: '<i>' })],
    ['page', writeInline(chart)],
    ['frame', writeEmbed({ chart, language: 'zh-CN', source: '<b>', link: { href: '"x', label: '<i>' } })],
  ])('escapes what documents say: %s', (_, markup) => {
    expect(markup).not.toMatch(/<script|<img|<b>|<i>/);
    expect(markup).not.toContain('\u0000');
    expect(marks(markup, 'onerror')).toEqual([]);
  });
});
