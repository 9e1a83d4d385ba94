import { useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { isApplicant, isMetricKey } from '@/lib/domain/metrics';
import type { Verdict } from '@/lib/domain/report';

export interface FindingWords {
  readonly code: string;
  readonly verdict: Verdict;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a finding says, from `findings.<code>`; metrics and applicants get their names in the reader's language. */
export function FindingSentence({ finding: { code, verdict, params } }: { finding: FindingWords }) {
  const sentence = useTranslations('findings');
  const t = useTranslations('domain');
  const { metric, applicant } = params;
  const values = {
    ...params,
    verdict,
    metricName: typeof metric === 'string' && isMetricKey(metric) ? t(`metrics.${messageKey(metric)}`) : '',
    applicantName:
      typeof applicant === 'string' && isApplicant(applicant) ? t(`applicants.${applicant}`) : '',
  };
  return sentence.has(code) ? sentence(code, values) : code;
}
