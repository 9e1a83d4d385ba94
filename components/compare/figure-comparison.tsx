import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { PlainLink } from '@/components/i18n/plain-link';
import { Section } from '@/components/ui/section';
import type { FigureRow } from '@/lib/compare/compare-figures';
import { metricPath } from '@/lib/domain/addresses';
import { APPLICANTS, metric, type TableNumber } from '@/lib/domain/metrics';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import { placeColumns } from './columns';
import { compareHref, type CompareState } from './compare-state';
import { ComparisonRow, ComparisonTable } from './comparison-table';
import { FigureFindings, FindingMarks } from './figure-findings';
import { FigureValue } from './figure-value';
import { findingsOf } from './findings-of';

const TABLES: readonly TableNumber[] = [3, 4, 2];

function Name({ row }: { row: FigureRow }) {
  const td = useTranslations('domain');
  const { key, unit } = metric(row.metric);
  return (
    <>
      {td(`metrics.${key.replaceAll('.', '_')}`)}
      {unit === 'CNY_10k' && <span className="d">{td('units.CNY_10k')}</span>}
      <span className="meta">
        <PlainLink
          href={metricPath(key)}
          className="inline-block py-s1 text-ink-3 no-underline hover:underline"
        >
          <code>{key}</code>
        </PlainLink>
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
  const findings = findingsOf(page, state.applicant);
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
                  cellOf={(column) => (
                    <>
                      <FigureValue cell={row.cells[column.index]} column={column} />
                      <FindingMarks findings={findings(row.metric, column.index)} column={column.column} />
                    </>
                  )}
                />
              )),
            ];
          })}
        </ComparisonTable>
        {rows.length === 0 && <p className="meta mt-s3">{t('noDifference')}</p>}
        <FigureFindings page={page} metrics={rows.map((row) => row.metric)} findingsOf={findings} />
      </div>
    </Section>
  );
}
