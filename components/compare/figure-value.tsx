import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { Tag } from '@/components/ui/tag';
import type { Difference, FigureCell } from '@/lib/compare/compare-figures';
import type { PlacedColumn } from './columns';
import { signed } from './signed';

function DifferenceWords({ difference }: { difference: Difference }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  switch (difference.kind) {
    case 'base':
      return <span className="d">{t('base')}</span>;
    case 'no_base':
      return <span className="d">{t('noBase')}</span>;
    case 'not_comparable':
      return <span className="nocmp">{t('notComparable')}</span>;
    case 'difference': {
      const { absolute, relative } = difference;
      if (absolute === 0) return <span className="d">{t('equal')}</span>;
      const percent = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
      const amount = signed(absolute, format.number(Math.abs(absolute), { maximumFractionDigits: 6 }));
      const share = relative === null ? null : signed(relative, format.number(Math.abs(relative), percent));
      return <span className="d">{share === null ? amount : `${amount} (${share})`}</span>;
    }
  }
}

function Value({ cell, column }: { cell: Extract<FigureCell, { kind: 'value' }>; column: PlacedColumn }) {
  const format = useFormatter();
  const t = useTranslations('domain.statusMarks');
  const number = format.number(cell.value, { maximumFractionDigits: 6 });
  const { status } = cell.figure;
  return (
    <b>
      <PlainLink
        className={cell.value === 0 ? 'fig z' : 'fig'}
        href={`${column.column.href}?figure=${cell.ref}`}
      >
        {status === 'inferred' ? `[${number}]` : number}
      </PlainLink>
      {(status === 'inferred' || status === 'corrected') && (
        <>
          {' '}
          <Tag tone="inf">{t(status)}</Tag>
        </>
      )}
    </b>
  );
}

/** One report's value with its difference to the first; why there is none where there is none. */
export function FigureValue({ cell, column }: { cell: FigureCell | undefined; column: PlacedColumn }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain');
  const format = useFormatter();
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'value':
      return (
        <>
          <Value cell={cell} column={column} />
          <DifferenceWords difference={cell.difference} />
        </>
      );
    case 'sum':
      return (
        <>
          <b>{format.number(cell.value)}</b>
          <DifferenceWords difference={cell.difference} />
          <span className="d">{t('sumOfRows', { parts: cell.parts.join(' + ') })}</span>
        </>
      );
    case 'unknown':
      return (
        <PlainLink className="fig" href={`${column.column.href}?figure=${cell.ref}`}>
          <Tag tone="unk">{td(`statuses.${cell.figure.status}`)}</Tag>
        </PlainLink>
      );
    case 'not_printed':
      return <Tag tone="unk">{td('statusMarks.missing')}</Tag>;
    case 'not_in_form':
      return <span className="nocmp">{t('notInForm', { form: td(`forms.${cell.form}`) })}</span>;
  }
}
