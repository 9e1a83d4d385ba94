import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { FindingStateMark } from '@/components/ui/finding-state-mark';
import { BasisLink } from '@/components/ui/basis-link';
import { TONES } from '@/components/ui/plain-expression';
import { Verdict } from '@/components/ui/verdict';
import type { ListedFinding } from '@/lib/serve/listed-finding';

/** Findings of one or several reports: verdict, sentence, report, and the expression with its numbers. */
export function ListedFindings({
  findings,
  nameReport = true,
}: {
  findings: readonly ListedFinding[];
  nameReport?: boolean;
}) {
  const t = useTranslations('site.findings');
  return (
    <Still as="ul" className="find">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Verdict verdict={finding.verdict} />
          <p>
            <FindingSentence finding={finding} />{' '}
            <PlainLink className="text-t-s" href={finding.href}>
              {nameReport ? `${finding.organization} ${finding.year}` : t('seePlace')}
            </PlainLink>{' '}
            <BasisLink basis={finding.basis} className="text-t-s" />{' '}
            <FindingStateMark state={finding.state} />
          </p>
          {finding.expression !== '' && (
            <code className={`expr ${TONES[finding.verdict]}`}>{finding.expression}</code>
          )}
        </li>
      ))}
    </Still>
  );
}
