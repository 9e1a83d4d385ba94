import { useFormatter, useTranslations } from 'next-intl';
import type { Reuse } from '@/lib/compare/measure-reuse';
import { LITTLE_TEXT, SHORTEST_RUN } from '@/lib/domain/comparison-limits';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import { placeColumns } from './columns';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { Share } from './share';

function Cell({ reuse }: { reuse: Reuse | undefined }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  if (reuse === undefined) return null;
  const leftOut = reuse.leftOut > 0 && (
    <span className="d">{t('leftOut', { count: format.number(reuse.leftOut) })}</span>
  );
  if (reuse.total === 0) {
    return (
      <>
        <b>—</b>
        <span className="d">{t('noOwnWords')}</span>
        {leftOut}
      </>
    );
  }
  return (
    <Share numerator={reuse.shared} denominator={reuse.total}>
      {reuse.isLittle && <span className="nocmp">{t('littleText', { count: LITTLE_TEXT })}</span>}
      {leftOut}
    </Share>
  );
}

/** For each section how much of a report's own words the first report has as well, and how that is worked out. */
export function ReuseTable({ page }: { page: ComparePage }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain.sections');
  const columns = placeColumns(page.columns);
  if (page.reuse.length === 0) return null;
  return (
    <>
      <h3 className="mb-s2">{t('reuse')}</h3>
      <div className="cmpw">
        <ComparisonTable caption={t('reuseCaption')} first={t('section')} columns={columns}>
          {page.reuse.map(({ kind, columns: reuses }) => (
            <ComparisonRow
              key={kind ?? 'all'}
              columns={columns}
              head={kind === null ? <b>{t('wholeText')}</b> : td(kind)}
              cellOf={({ index }) =>
                index === 0 ? <span className="d">{t('base')}</span> : <Cell reuse={reuses[index - 1]} />
              }
            />
          ))}
        </ComparisonTable>
      </div>
      <p className="meta mt-s3 max-w-[46em]">{t('howReuse', { count: SHORTEST_RUN })}</p>
    </>
  );
}
