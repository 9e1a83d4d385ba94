import { useLocale, useTranslations } from 'next-intl';
import type { MetricKey } from '@/lib/domain/metrics';

/** A small English gloss under an official label, which itself stays Chinese; nothing on Chinese pages. */
export function Gloss({ of }: { of: string }) {
  const t = useTranslations('report.gloss');
  return useLocale() === 'zh' ? null : (
    <span className="gl" lang="en">
      {t(of)}
    </span>
  );
}

/** The gloss of a row that stands for one metric, without the group's name before the colon. */
export function MetricGloss({ metric }: { metric: MetricKey }) {
  const t = useTranslations('domain.metrics');
  return useLocale() === 'zh' ? null : (
    <span className="gl" lang="en">
      {t(metric.replaceAll('.', '_')).replace(/^.*: /, '')}
    </span>
  );
}
