import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { Difference, FigureCell, FigureRow } from '@/lib/compare/compare-figures';
import { metricPath } from '@/lib/domain/addresses';
import { APPLICANTS, metric, type TableNumber } from '@/lib/domain/metrics';
import type { ComparePage } from '@/lib/serve/compare-page';
import { placeColumns, type PlacedColumn } from './columns';
import { compareHref, type CompareState } from './compare-state';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { signed } from './signed';

const TABLES: readonly TableNumber[] = [3, 4, 2];

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
      const absolute = signed(
        difference.absolute,
        format.number(Math.abs(difference.absolute), { maximumFractionDigits: 6 }),
      );
      const share =
        difference.relative === null
          ? null
          : signed(
              difference.relative,
              format.number(Math.abs(difference.relative), {
                style: 'percent',
                minimumFractionDigits: 1,
                maximumFractionDigits: 1,
              }),
            );
      return (
        <span className="d">
          {difference.absolute === 0 ? t('equal') : share === null ? absolute : `${absolute} (${share})`}
        </span>
      );
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
      <Link className={cell.value === 0 ? 'fig z' : 'fig'} href={`${column.column.href}?figure=${cell.ref}`}>
        {status === 'inferred' ? `[${number}]` : number}
      </Link>
      {(status === 'inferred' || status === 'corrected') && (
        <>
          {' '}
          <Tag tone="inf">{t(status)}</Tag>
        </>
      )}
    </b>
  );
}

function Cell({ cell, column }: { cell: FigureCell | undefined; column: PlacedColumn }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain');
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
          <b>{cell.value}</b>
          <DifferenceWords difference={cell.difference} />
          <span className="d">{t('sumOfRows', { parts: cell.parts.join(' + ') })}</span>
        </>
      );
    case 'unknown':
      return (
        <Link className="fig" href={`${column.column.href}?figure=${cell.ref}`}>
          <Tag tone="unk">{td(`statuses.${cell.figure.status}`)}</Tag>
        </Link>
      );
    case 'not_printed':
      return <Tag tone="unk">{td('statusMarks.missing')}</Tag>;
    case 'not_in_form':
      return <span className="nocmp">{t('notInForm', { form: td(`forms.${cell.form}`) })}</span>;
  }
}

function Name({ row }: { row: FigureRow }) {
  const td = useTranslations('domain');
  const { key, unit } = metric(row.metric);
  return (
    <>
      {td(`metrics.${key.replaceAll('.', '_')}`)}
      {unit === 'CNY_10k' && <span className="d">{td('units.CNY_10k')}</span>}
      <span className="meta">
        <Link href={metricPath(key)} className="inline-block py-s1 text-ink-3 no-underline hover:underline">
          <code>{key}</code>
        </Link>
      </span>
    </>
  );
}

function Choices({ state, total, differing }: { state: CompareState; total: number; differing: number }) {
  const t = useTranslations('compare');
  const choice = (isCurrent: boolean, href: string, words: string) => (
    <Link
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      className={isCurrent ? 'font-semibold text-ink no-underline' : undefined}
      scroll={false}
    >
      {words}
    </Link>
  );
  return (
    <span className="no-print choices">
      {choice(!state.differing, compareHref(state, { differing: false }), t('allMetrics', { count: total }))}
      {choice(
        state.differing,
        compareHref(state, { differing: true }),
        t('differingMetrics', { count: differing }),
      )}
    </span>
  );
}

function Applicants({ state }: { state: CompareState }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain.applicants');
  return (
    <p className="no-print choices mb-s4">
      <span className="text-ink-3">{t('applicant')}</span>
      {APPLICANTS.map((applicant) =>
        applicant === state.applicant ? (
          <b key={applicant} aria-current="true">
            {td(applicant)}
          </b>
        ) : (
          <Link key={applicant} href={compareHref(state, { applicant })} scroll={false}>
            {td(applicant)}
          </Link>
        ),
      )}
    </p>
  );
}

/** The figures of the reports with their differences to the first; each leads to its place. */
export function FigureComparison({ page, state }: { page: ComparePage; state: CompareState }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain');
  const columns = placeColumns(page.columns);
  const rows = page.figures.filter((row) => !state.differing || row.differs);
  const differing = page.figures.filter((row) => row.differs).length;
  return (
    <Section
      title={t('figures')}
      aside={<Choices state={state} total={page.figures.length} differing={differing} />}
    >
      <div className="cmpw">
        <Applicants state={state} />
        <ComparisonTable caption={t('figuresCaption')} first={t('metric')} columns={columns}>
          {TABLES.flatMap((table) => {
            const inTable = rows.filter((row) => metric(row.metric).table === table);
            if (inTable.length === 0) return [];
            const head =
              table === 3
                ? t('requestsOf', { applicant: td(`applicants.${state.applicant}`) })
                : td(`tables.${table}`);
            return [
              <ComparisonRow key={table} columns={columns} head={head} />,
              ...inTable.map((row) => (
                <ComparisonRow
                  key={row.metric}
                  columns={columns}
                  head={<Name row={row} />}
                  cellOf={(column) => <Cell cell={row.cells[column.index]} column={column} />}
                />
              )),
            ];
          })}
        </ComparisonTable>
        {rows.length === 0 && <p className="meta mt-s3">{t('noDifference')}</p>}
      </div>
    </Section>
  );
}
