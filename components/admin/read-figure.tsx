import { useFormatter, useTranslations } from 'next-intl';
import { FigureLink } from '@/components/report/figure-link';
import { Tag } from '@/components/ui/tag';
import type { FigureView } from '@/lib/serve/figure-view';

/** One cell as it was read; the number leads to its place, and whatever is no plain number says so. */
export function ReadFigure({ figure }: { figure: FigureView | undefined }) {
  const t = useTranslations('domain.statusMarks');
  const format = useFormatter();
  if (figure === undefined) {
    return (
      <td className="n q">
        <Tag tone="unk">{t('missing')}</Tag>
      </td>
    );
  }
  const number = figure.value === null ? '' : format.number(figure.value, { maximumFractionDigits: 6 });
  const isPlain = figure.status === 'printed';
  return (
    <td className={isPlain ? 'n' : 'n q'}>
      <FigureLink name={figure.ref} className={figure.value === 0 ? 'fig z' : 'fig'} isHome>
        {figure.status === 'inferred' ? `[${number}]` : number}
        {figure.status !== 'printed' && (
          <Tag tone={figure.status === 'inferred' ? 'inf' : 'unk'}>{t(figure.status)}</Tag>
        )}
      </FigureLink>
    </td>
  );
}
