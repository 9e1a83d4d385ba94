'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { columnsOf, FigureTable } from '@/components/admin/figure-table';
import { FigureGrid } from '@/components/report/figure-grid';
import { nameOfMetric } from '@/components/report/names-of-figures';
import { useSelection } from '@/components/report/selection';
import { SelectionLink } from '@/components/report/selection-link';
import { Tag } from '@/components/ui/tag';
import { METRIC_KEYS, metric, type Applicant, type MetricKey, type TableNumber } from '@/lib/domain/metrics';
import { figureRef, type FigureRef } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import { CellEditor } from './cell-editor';
import { useReview } from './review-context';

const TABLES: readonly TableNumber[] = [2, 3, 4];

type Figures = ReadonlyMap<string, FigureView>;

interface CellProps {
  name: FigureRef;
  figure: FigureView | undefined;
}

/** One cell: as it will be, with what it was where a person changed it. Enter opens it to be set. */
function Cell({ name, figure }: CellProps) {
  const t = useTranslations('domain.statusMarks');
  const td = useTranslations('desk.cell');
  const format = useFormatter();
  const { edit, changes, doubts, subject } = useReview();
  const { hrefOf, figure: picked } = useSelection();
  const isChanged = changes.some((change) => change.kind === 'figure' && change.target === name);
  const isDoubtful = doubts.some(
    ({ refs, finding }) => finding.code.startsWith('cells_') && refs.includes(name),
  );
  const number = figure?.value == null ? '' : format.number(figure.value, { maximumFractionDigits: 6 });
  const mark = figure === undefined ? 'missing' : figure.status === 'printed' ? null : figure.status;
  const className = ['n', isDoubtful && !isChanged ? 'q' : '', isChanged ? 'set' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <td className={className}>
      <SelectionLink
        href={hrefOf(name)}
        hash="#at"
        id={`figure-${name}`}
        className={figure?.value === 0 ? 'fig z' : 'fig'}
        data-figure={name}
        aria-current={picked === name ? 'true' : undefined}
        {...(subject.mayCorrect && { onShown: () => edit(name) })}
      >
        {figure?.status === 'inferred' ? `[${number}]` : number}
        {mark !== null && (
          <Tag tone={mark === 'inferred' || mark === 'corrected' ? 'inf' : 'unk'}>{t(mark)}</Tag>
        )}
        {figure?.status === 'corrected' && figure.raw !== '' && figure.raw !== number && (
          <span className="meta was">
            {td('was')} <s>{figure.raw}</s>
          </span>
        )}
      </SelectionLink>
    </td>
  );
}

interface TableProps {
  table: TableNumber;
  rows: readonly MetricKey[];
  figures: Figures;
  read: Figures;
}

function Row({
  row,
  columns,
  figures,
  read,
}: Omit<TableProps, 'table' | 'rows'> & { row: MetricKey; columns: readonly (Applicant | null)[] }) {
  const td = useTranslations('domain');
  const { editing } = useReview();
  const refs = columns.map((applicant) => figureRef({ metric: row, applicant }));
  const edited = refs.find((ref) => ref === editing);
  return (
    <Fragment>
      <tr>
        <th scope="row">{nameOfMetric(td, row)}</th>
        {refs.map((ref) => (
          <Cell key={ref} name={ref} figure={figures.get(ref)} />
        ))}
      </tr>
      {edited !== undefined && (
        <tr>
          <td colSpan={columns.length + 1}>
            <CellEditor key={edited} name={edited} read={read.get(edited)} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Table({ table, rows, figures, read }: TableProps) {
  const columns = columnsOf(table);
  return (
    <FigureTable table={table}>
      {rows.map((row) => (
        <Row key={row} row={row} columns={columns} figures={figures} read={read} />
      ))}
    </FigureTable>
  );
}

/** The three tables of the form as they will be, one tab stop: arrow keys move, Enter sets a cell, also one that was not read. */
export function CellGrid() {
  const t = useTranslations('desk.cells');
  const { subject, figures } = useReview();
  const { form, view } = subject;
  const shown: Figures = new Map(figures.map((figure) => [figure.ref as string, figure]));
  const read: Figures = new Map(view.figures.map((figure) => [figure.ref as string, figure]));
  const printed = new Set([...figures, ...view.figures].map((figure) => figure.metric));
  const isOfForm = (key: MetricKey): boolean => metric(key).forms.some((each) => each === form);
  return (
    <section className="read-part" aria-labelledby="h-cells">
      <h3 id="h-cells">{t('title')}</h3>
      {form === 'free' && printed.size === 0 ? (
        <p className="text-t-s">{t('none')}</p>
      ) : (
        <>
          <p className="meta">{t('hint')}</p>
          <FigureGrid className="cell-grid">
            {TABLES.map((table) => {
              const rows = METRIC_KEYS.filter(
                (key) => metric(key).table === table && (isOfForm(key) || printed.has(key)),
              );
              return (
                rows.length > 0 && <Table key={table} table={table} rows={rows} figures={shown} read={read} />
              );
            })}
          </FigureGrid>
        </>
      )}
    </section>
  );
}
