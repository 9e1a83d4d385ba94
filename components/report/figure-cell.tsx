import { useFormatter, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { FigureView } from '@/lib/serve/figure-view';
import { FigureLink } from './figure-link';

interface Props {
  figure: FigureView | undefined;
  /** Ids of the head cells above and beside. */
  headers?: string;
  className?: string;
  columns?: number;
  /** False in the second rendering of the same table. */
  isHome?: boolean;
  /** Short marks, for the narrow columns of tables 3 and 4; the full word is then the cell's title. */
  isNarrow?: boolean;
}

/** What stands in a cell: the number, or in words why there is none. */
function CellValue({ figure, isNarrow }: { figure: FigureView; isNarrow: boolean }) {
  const t = useTranslations(isNarrow ? 'report.marks' : 'domain.statusMarks');
  const format = useFormatter();
  const number = figure.value === null ? null : format.number(figure.value, { maximumFractionDigits: 6 });
  switch (figure.status) {
    case 'printed':
      return number;
    case 'inferred':
      return (
        <>
          [{number}] <Tag tone="inf">{t('inferred')}</Tag>
        </>
      );
    case 'corrected':
      return (
        <>
          {number} <Tag tone="inf">{t('corrected')}</Tag>
        </>
      );
    case 'blank':
    case 'not_applicable':
    case 'unreadable':
      return <Tag tone="unk">{t(figure.status)}</Tag>;
  }
}

function classOf(figure: FigureView): string {
  if (figure.status === 'inferred') return 'fig inf';
  return figure.value === 0 ? 'fig z' : 'fig';
}

/** One cell of an official table. A cell the document does not print is hatched and says so; nothing defaults to 0. */
export function FigureCell({
  figure,
  headers,
  className = '',
  columns,
  isHome = true,
  isNarrow = false,
}: Props) {
  const t = useTranslations('report');
  const td = useTranslations('domain');
  if (figure === undefined) {
    return (
      <td role="gridcell" className={`gap ${className}`} headers={headers} colSpan={columns}>
        <span className="miss" title={t('missingTitle')}>
          <Tag tone="unk">{isNarrow ? t('marks.missing') : td('statusMarks.missing')}</Tag>
        </span>
      </td>
    );
  }
  const status = figure.value === null ? td(`statuses.${figure.status}`) : undefined;
  const title = figure.rule === null ? status : t('inferredBy', { rule: td(`rules.${figure.rule}`) });
  return (
    <td role="gridcell" className={className || undefined} headers={headers} colSpan={columns}>
      <FigureLink name={figure.ref} className={classOf(figure)} title={title} isHome={isHome}>
        <CellValue figure={figure} isNarrow={isNarrow} />
      </FigureLink>
    </td>
  );
}
