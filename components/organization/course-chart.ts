import type { getTranslations } from 'next-intl/server';
import { messageKey } from '@/components/i18n/message-key';
import type { Chart } from '@/lib/chart/chart';
import type { CoursePoint } from '@/lib/chart/course';
import { drawCourse } from '@/lib/chart/draw-course';
import { metric } from '@/lib/domain/metrics';
import type { Course } from '@/lib/serve/organization/courses';

type Translate = Awaited<ReturnType<typeof getTranslations>>;

export interface CourseWords {
  readonly t: Translate;
  readonly format: (value: number) => string;
}

/** Metric, column and unit of a body's chart. */
export function courseName(course: Course, t: Translate): string {
  const { unit } = metric(course.metric);
  return [
    t(`domain.metrics.${messageKey(course.metric)}`),
    ...(course.applicant === null ? [] : [t(`domain.applicants.${course.applicant}`)]),
    ...(unit === 'count' ? [] : [t(`domain.units.${unit}`)]),
  ].join(' · ');
}

/** A year in words: its value, marked where it was inferred, or why there is none. */
export function pointText({ state, value }: CoursePoint, { t, format }: CourseWords): string {
  if (value === null) return t(`organization.points.${state}`);
  return state === 'inferred' ? `[${format(value)}]` : format(value);
}

/** A body's chart of one metric; small ones are named by the page above them. */
export function courseChart(course: Course, name: string, words: CourseWords, isTitled: boolean): Chart {
  const title = `${name} · ${courseName(course, words.t)}`;
  const years = course.points.map((point) => `${point.year}: ${pointText(point, words)}`);
  return drawCourse({
    title,
    isTitled,
    label: `${title}. ${years.join('; ')}`,
    points: course.points,
    domain: course.domain,
    format: words.format,
  });
}
