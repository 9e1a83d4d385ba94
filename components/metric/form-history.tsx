import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { messageKey } from '@/components/i18n/message-key';
import { Link } from '@/components/i18n/navigation';
import { metricPath } from '@/lib/domain/addresses';
import { formChange } from '@/lib/domain/form-change';
import type { MetricKey } from '@/lib/domain/metrics';

/** What the change of form in 2021 did to a metric, with the metrics that stand beside it in the other form. */
export function FormHistory({ metric }: { metric: MetricKey }) {
  const t = useTranslations();
  const change = formChange(metric);
  const others = 'metrics' in change ? change.metrics : [];
  return (
    <>
      {t(`metric.formChange.${change.kind}`)}
      {others.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && t('metric.separator')}
          <Link href={metricPath(key)}>{t(`domain.metrics.${messageKey(key)}`)}</Link>
        </Fragment>
      ))}
    </>
  );
}
