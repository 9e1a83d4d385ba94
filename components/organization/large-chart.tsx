import { useTranslations } from 'next-intl';
import { ChartLinks } from '@/components/chart/chart-links';
import { ChartView } from '@/components/chart/chart-view';
import { Link } from '@/components/i18n/navigation';
import { metricPath, organizationPath } from '@/lib/domain/addresses';
import type { Course } from '@/lib/serve/organization/courses';
import type { OrganizationPage } from '@/lib/serve/organization/organization-page';
import { courseChart, type CourseWords } from './course-chart';

interface Props {
  course: Course;
  page: OrganizationPage;
  words: CourseWords;
}

/** The chart that was picked, with the ways to take it along and to the same metric of other bodies. */
export function LargeChart({ course, page, words }: Props) {
  const t = useTranslations('organization');
  const chart = courseChart(course, page.name, words, true);
  const column = page.applicant === 'total' ? '' : `&applicant=${page.applicant}`;
  return (
    <figure id="chart" className="large-chart mb-s6">
      <ChartView chart={chart} />
      <p className="mt-s2 text-t-s">
        <Link href={`${metricPath(course.metric)}?body=${page.slug}${column}`}>{t('amongPeers')}</Link>
      </p>
      <ChartLinks
        base={organizationPath(page.slug)}
        search={`?metric=${course.metric}${column}`}
        site={page.site}
        fileName={`${page.slug}-${course.metric}`}
        title={chart.title}
        size={chart}
      />
    </figure>
  );
}
