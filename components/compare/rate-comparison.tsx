import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { RateCell } from '@/lib/compare/compare-rates';
import { FEW_CASES } from '@/lib/domain/comparison-limits';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import { placeColumns } from './columns';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { Share } from './share';

function Cell({ cell }: { cell: RateCell | undefined }) {
  const t = useTranslations('compare');
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'unknown':
      return <Tag tone="unk">{t('rateUnknown')}</Tag>;
    case 'nothing_to_divide':
      return (
        <>
          <b>—</b>
          <span className="d">{t('nothingToDivide', { numerator: cell.numerator })}</span>
        </>
      );
    case 'rate':
      return (
        <Share numerator={cell.numerator} denominator={cell.denominator}>
          {cell.fewCases && <span className="nocmp">{t('fewCases', { count: FEW_CASES })}</span>}
        </Share>
      );
  }
}

/** Rates with numerator and denominator, warned about where there are few cases. */
export function RateComparison({ page }: { page: ComparePage }) {
  const t = useTranslations('compare');
  const columns = placeColumns(page.columns);
  return (
    <Section title={t('rates')}>
      <div className="cmpw">
        <ComparisonTable caption={t('ratesCaption')} first={t('rate')} columns={columns}>
          {page.rates.map((row) => (
            <ComparisonRow
              key={row.rate}
              columns={columns}
              head={
                <>
                  {t(`rateNames.${row.rate}`)}
                  <span className="meta">{t(`rateFormulas.${row.rate}`)}</span>
                </>
              }
              cellOf={(column) => <Cell cell={row.cells[column.index]} />}
            />
          ))}
        </ComparisonTable>
      </div>
    </Section>
  );
}
