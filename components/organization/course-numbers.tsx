import { useLocale, useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { getPathname } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { figureRef } from '@/lib/domain/report';
import type { CoursePoint } from '@/lib/chart/course';
import type { Course, CourseTable } from '@/lib/serve/organization/courses';
import type { OrganizationPage } from '@/lib/serve/organization/organization-page';
import { pointText, type CourseWords } from './course-chart';

interface Props {
  table: CourseTable;
  page: OrganizationPage;
  words: CourseWords;
}

/** The numbers of a table's charts; each leads to its place in its report. */
export function CourseNumbers({ table, page, words }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const hrefs = new Map(
    page.years.flatMap(({ year, report }) =>
      report === null ? [] : [[year, getPathname({ href: report.href, locale })]],
    ),
  );
  const caption = t('organization.numbers', { table: t(`domain.tables.${table.table}`) });
  return (
    <details className="mt-s3">
      <summary className="text-t-s">{caption}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <DataTable caption={caption} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('organization.metric')}</th>
              {table.courses[0]?.points.map(({ year }) => (
                <th key={year} scope="col" className="n">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.courses.map((course) => (
              <tr key={course.metric}>
                <th scope="row">{t(`domain.metrics.${messageKey(course.metric)}`)}</th>
                {course.points.map((point) => (
                  <td key={point.year} className="n">
                    <PointCell point={point} course={course} href={hrefs.get(point.year)} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </details>
  );
}

interface CellProps {
  point: CoursePoint;
  course: Course;
  /** The year's report in the language of the page; plain links, because there are hundreds. */
  href: string | undefined;
  words: CourseWords;
}

function PointCell({ point, course, href, words }: CellProps) {
  const text = pointText(point, words);
  const isSaid = href !== undefined && !['not_printed', 'not_in_form'].includes(point.state);
  if (!isSaid) return <span className="text-ink-3">{text}</span>;
  const className = point.value === null ? 'miss' : point.value === 0 ? 'fig z' : 'fig';
  return (
    <a className={className} href={`${href}?figure=${figureRef(course)}`}>
      {text}
    </a>
  );
}
