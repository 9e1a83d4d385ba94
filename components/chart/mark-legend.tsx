import { useTranslations } from 'next-intl';
import { writeMark } from '@/lib/chart/write-chart';

const MARKS = ['unreadable', 'not_printed', 'none', 'due'] as const;

/** What the shapes under the axis mean. */
export function MarkLegend() {
  const t = useTranslations('chart');
  return (
    <ul className="legend chart-legend">
      {MARKS.map((state) => (
        <li key={state}>
          <span dangerouslySetInnerHTML={{ __html: writeMark(state) }} />
          {t(`marks.${state}`)}
        </li>
      ))}
      <li>{t('marks.inferred')}</li>
      <li>{t('marks.break')}</li>
    </ul>
  );
}
