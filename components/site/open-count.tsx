import { useTranslations } from 'next-intl';
import { Verdict } from '@/components/ui/verdict';
import type { ReportSummary } from '@/lib/serve/report-summary';

/** The gravest verdict of a report and how many findings share it. */
export function OpenCount({
  report,
}: {
  report: Pick<ReportSummary, 'verdict' | 'violated' | 'undetermined'>;
}) {
  const t = useTranslations('site.findings');
  const { verdict, violated, undetermined } = report;
  const count = verdict === 'violated' ? violated : undetermined;
  return (
    <>
      <Verdict verdict={verdict} />{' '}
      <span className="meta">{verdict === 'holds' ? t('all') : t('count', { count })}</span>
    </>
  );
}
