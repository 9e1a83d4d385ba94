import type { Form } from '../domain/metrics';
import type { Chart } from './chart';
import { isJoined, type CoursePoint } from './course';
import { drawMark } from './draw-mark';
import { at, element, group, type Svg } from './svg';
import { drawValueAxis, valueScale, type ValueScale } from './value-axis';

const WIDTH = 360;
const LEFT = 46;
const RIGHT = 346;
const BOTTOM = 120;
const LANE = 133;
const HEIGHT = 162;

export interface CourseChart {
  readonly title: string;
  /** A page that names the chart above it leaves the title out of the drawing. */
  readonly isTitled: boolean;
  readonly label: string;
  /** Consecutive years, first to last. */
  readonly points: readonly CoursePoint[];
  /** Least and greatest value on the axis, so that charts side by side share it. */
  readonly domain: readonly [number, number];
  readonly format: (value: number) => string;
}

/**
 * One body's values of one metric over the years. Neighbouring years that may be compared are joined; a year without
 * a value has its mark under the axis, never a point on it.
 */
export function drawCourse({ title, isTitled, label, points, domain, format }: CourseChart): Chart {
  const top = isTitled ? 34 : 14;
  const scale = valueScale(domain, BOTTOM, top);
  const first = points[0]?.year ?? 0;
  const step = (RIGHT - LEFT - 20) / Math.max(1, points.length - 1);
  const x = (year: number): number => at(LEFT + 10 + (year - first) * step);
  const content = group([
    ...(isTitled ? [element('text', { class: 'c-t', x: 0, y: 12 }, title)] : []),
    drawValueAxis(scale, LEFT, RIGHT, format),
    drawFormBreak(points, x, top, step),
    ...drawRuns(points, x, scale),
    ...points.map((point) => drawPoint(point, x(point.year), scale)),
    ...drawYears(points, x),
  ]);
  return { width: WIDTH, height: HEIGHT, title, label, content };
}

function drawRuns(points: readonly CoursePoint[], x: (year: number) => number, scale: ValueScale): Svg[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined || point.value === null || before.value === null || !isJoined(before, point)) {
      return [];
    }
    const d = `M${x(before.year)} ${scale.y(before.value)}L${x(point.year)} ${scale.y(point.value)}`;
    return [element('path', { class: 'c-ln', d })];
  });
}

function drawPoint(point: CoursePoint, x: number, scale: ValueScale): Svg {
  const data = {
    'data-year': point.year,
    'data-state': point.state,
    'data-report': point.reportId ?? undefined,
  };
  if (point.value === null) return drawMark(point.state, x, LANE, data);
  return element('circle', {
    class: point.state === 'inferred' ? 'c-pt c-inf' : 'c-pt',
    cx: x,
    cy: scale.y(point.value),
    r: 3,
    ...data,
    'data-value': String(point.value),
  });
}

/** The dashed line stands where the reports held change from one form to the next. */
function drawFormBreak(
  points: readonly CoursePoint[],
  x: (year: number) => number,
  top: number,
  step: number,
): Svg {
  const held = points.filter((point): point is CoursePoint & { form: Form } => point.form !== null);
  return group(
    held.flatMap((point, index) => {
      const before = held[index - 1];
      if (before === undefined || before.form === point.form) return [];
      const place = at((x(before.year) + x(point.year)) / 2 + (point.year - before.year > 1 ? step / 4 : 0));
      return [element('line', { class: 'c-brk', x1: place, x2: place, y1: top, y2: BOTTOM })];
    }),
  );
}

function drawYears(points: readonly CoursePoint[], x: (year: number) => number): Svg[] {
  const every = Math.ceil(points.length / 8);
  return points
    .filter((_, index) => (points.length - 1 - index) % every === 0)
    .map(({ year }) => element('text', { class: 'c-mid', x: x(year), y: HEIGHT - 5 }, String(year)));
}
