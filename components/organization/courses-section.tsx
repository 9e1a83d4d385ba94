import { useTranslations } from 'next-intl';
import { MarkLegend } from '@/components/chart/mark-legend';
import { ApplicantChoice } from '@/components/metric/metric-facts';
import { Section } from '@/components/ui/section';
import { organizationPath } from '@/lib/domain/addresses';
import type { MetricKey } from '@/lib/domain/metrics';
import type { OrganizationPage } from '@/lib/serve/organization/organization-page';
import type { CourseWords } from './course-chart';
import { CourseTables } from './course-tables';
import { LargeChart } from './large-chart';

interface Props {
  page: OrganizationPage;
  /** The metric whose chart is drawn large. */
  picked: MetricKey | undefined;
  words: CourseWords;
}

/** Every metric of a body over the years. */
export function CoursesSection({ page, picked, words }: Props) {
  const t = useTranslations('organization');
  const courses = page.tables.flatMap((table) => table.courses);
  const large = courses.find((course) => course.metric === picked);
  return (
    <Section title={t('courses')}>
      {courses.length === 0 ? (
        <p>{t('noFigures')}</p>
      ) : (
        <>
          <p className="mb-s3 max-w-[46em]">{t('coursesNote')}</p>
          <MarkLegend />
          <ApplicantChoice
            applicant={page.applicant}
            hrefOf={(applicant) =>
              `${organizationPath(page.slug)}${applicant === 'total' ? '' : `?applicant=${applicant}`}`
            }
          />
          {large !== undefined && <LargeChart course={large} page={page} words={words} />}
          <CourseTables page={page} words={words} />
        </>
      )}
    </Section>
  );
}
