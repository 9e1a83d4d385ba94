import { useFormatter, useTranslations } from 'next-intl';
import type { CopiesSummary as Summary } from '@/lib/serve/copies/summarize-copies';

/** How much of the narrative stands in the body's last report, in other bodies' reports, and in set phrases. */
export function CopiesSummary({ summary }: { summary: Summary }) {
  const t = useTranslations('copies');
  const format = useFormatter();
  const { total, before, others, common } = summary;
  const share = (characters: number): string =>
    t('share', {
      percent: Math.floor((100 * characters) / Math.max(1, total)),
      characters: format.number(characters),
      total: format.number(total),
    });
  return (
    <dl className="copies-sum">
      <dt>{before === null ? t('noBefore') : t('before', { year: before.year })}</dt>
      <dd>{before === null ? '—' : share(before.characters)}</dd>
      <dt>{t('others')}</dt>
      <dd>
        {share(others.characters)}
        {others.bodies > 0 && ` · ${t('bodies', { count: others.bodies })}`}
      </dd>
      <dt>{t('common')}</dt>
      <dd>{share(common)}</dd>
    </dl>
  );
}
