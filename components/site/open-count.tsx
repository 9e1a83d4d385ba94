import { useTranslations } from 'next-intl';
import { Verdict } from '@/components/ui/verdict';
import type { ReportSummary } from '@/lib/serve/report-summary';

/** The gravest verdict among a report's open findings and how many share it; where nothing is open, whether that took an explanation. */
export function OpenCount({
  report,
}: {
  report: Pick<ReportSummary, 'verdict' | 'violated' | 'undetermined' | 'answered'>;
}) {
  const t = useTranslations('site.findings');
  const tl = useTranslations('findingLife.public');
  const { verdict, violated, undetermined, answered } = report;
  if (verdict === 'holds' && answered > 0) {
    return (
      <>
        {tl('nothingOpen')} <span className="meta">{tl('answeredCount', { count: answered })}</span>
      </>
    );
  }
  const count = verdict === 'violated' ? violated : undetermined;
  return (
    <>
      <Verdict verdict={verdict} />{' '}
      <span className="meta">{verdict === 'holds' ? t('all') : t('count', { count })}</span>
    </>
  );
}
