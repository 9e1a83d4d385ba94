import { useFormatter, useTranslations } from 'next-intl';
import type { Figure } from '@/lib/domain/report';

/** A figure as a version has it: its value or why it has none, and what is printed where that is something else. */
export function FigureWords({ figure }: { figure: Pick<Figure, 'value' | 'raw' | 'status'> | null }) {
  const t = useTranslations('versions.diff');
  const td = useTranslations('domain.statuses');
  const format = useFormatter();
  if (figure === null) return <span className="meta">{t('notPrinted')}</span>;
  const { value, raw, status } = figure;
  const isPlain = status === 'printed';
  return (
    <>
      {value === null ? td(status) : format.number(value, { maximumFractionDigits: 6 })}
      {!isPlain && value !== null && ` (${td(status)})`}
      {!isPlain && raw !== '' && (
        <span className="meta"> {t.rich('printedAs', { raw: () => <q lang="zh-CN">{raw}</q> })}</span>
      )}
    </>
  );
}
