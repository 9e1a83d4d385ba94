import { useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { PlainLink } from '@/components/i18n/plain-link';
import { ChartView } from '@/components/chart/chart-view';
import { Still } from '@/components/still/still';
import { organizationPath } from '@/lib/domain/addresses';
import type { Course, CourseTable } from '@/lib/serve/organization/courses';
import type { OrganizationPage } from '@/lib/serve/organization/organization-page';
import { courseChart, courseName, type CourseWords } from './course-chart';
import { CourseNumbers } from './course-numbers';

interface Props {
  page: OrganizationPage;
  words: CourseWords;
}

/** Every metric that the body's reports speak of as a small chart, by table, and the same numbers below. */
export function CourseTables({ page, words }: Props) {
  const t = useTranslations();
  return page.tables
    .filter(({ courses }) => courses.length > 0)
    .map((table) => (
      <Still as="div" key={table.table} className="mb-s6">
        <h3 className="mb-s3">{t(`domain.tables.${table.table}`)}</h3>
        <div className="smult">
          {table.courses.map((course) => (
            <SmallChart key={course.metric} course={course} page={page} words={words} />
          ))}
        </div>
        <CourseNumbers table={table} page={page} words={words} />
        <SilentMetrics table={table} />
      </Still>
    ));
}

function SmallChart({ course, page, words }: { course: Course } & Props) {
  const column = page.applicant === 'total' ? '' : `&applicant=${page.applicant}`;
  return (
    <figure>
      <figcaption>
        <PlainLink href={`${organizationPath(page.slug)}?metric=${course.metric}${column}#chart`}>
          {courseName(course, words.t)}
        </PlainLink>
      </figcaption>
      <ChartView chart={courseChart(course, page.name, words, false)} />
    </figure>
  );
}

function SilentMetrics({ table: { silent } }: { table: CourseTable }) {
  const t = useTranslations();
  if (silent.length === 0) return null;
  return (
    <details className="mt-s2">
      <summary className="text-t-s">{t('organization.silent', { count: silent.length })}</summary>
      <p className="text-t-s">
        {silent.map((key) => t(`domain.metrics.${messageKey(key)}`)).join(t('metric.separator'))}
      </p>
    </details>
  );
}
