import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { APPLICANTS, APPLICANT_LABELS, type Applicant, type StatutoryForm } from '@/lib/domain/metrics';
import {
  REQUESTS_CORNER,
  REQUESTS_HEADS,
  requestsTable,
  type RequestsLabel,
  type RequestsRow,
} from '@/lib/domain/official-tables';
import { figureRef } from '@/lib/domain/report';
import { BreakInPairs } from './break-head';
import { FigureCell } from './figure-cell';
import type { FiguresByRef } from './figures-by-ref';
import { Gloss, MetricGloss } from './gloss';

function ApplicantHead({ applicant }: { applicant: Applicant }) {
  const rows = { natural_person: 2, total: 3 }[applicant as string] ?? 1;
  const className = `h-${applicant}${applicant === 'total' ? ' tot' : ''}`;
  return (
    <th role="columnheader" scope="col" id={`c-${applicant}`} className={className} rowSpan={rows}>
      <BreakInPairs text={APPLICANT_LABELS[applicant]} />
      <Gloss of={applicant} />
    </th>
  );
}

function Head({ hasHeading }: { hasHeading: boolean }) {
  const t = useTranslations('report');
  const organizations = APPLICANTS.filter(
    (applicant) => applicant !== 'natural_person' && applicant !== 'total',
  );
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" className="l corner" colSpan={3} rowSpan={3}>
          <span className="meta">{REQUESTS_CORNER}</span>{' '}
          {!hasHeading && <Tag tone="unk">{t('headSupplied')}</Tag>}
        </th>
        <th role="columnheader" scope="colgroup" id="c-app" className="span h-app" colSpan={6}>
          {REQUESTS_HEADS.applicants}
          <Gloss of="applicants" />
        </th>
        <ApplicantHead applicant="total" />
      </tr>
      <tr role="row">
        <ApplicantHead applicant="natural_person" />
        <th role="columnheader" scope="colgroup" id="c-org" className="span h-org" colSpan={5}>
          {REQUESTS_HEADS.organizations}
          <Gloss of="organizations" />
        </th>
      </tr>
      <tr role="row">
        {organizations.map((applicant) => (
          <ApplicantHead key={applicant} applicant={applicant} />
        ))}
      </tr>
    </thead>
  );
}

function headersOf(row: RequestsRow, applicant: Applicant): string {
  const above = applicant === 'total' ? '' : applicant === 'natural_person' ? 'c-app ' : 'c-app c-org ';
  return `${above}c-${applicant} r-${row.metric}`;
}

function Group({ label }: { label: RequestsLabel }) {
  return (
    <th role="rowheader" scope="rowgroup" className={`l${label.level}`} rowSpan={label.rows}>
      {label.label}
      <Gloss of={label.label} />
    </th>
  );
}

function Row({ row, figures }: { row: RequestsRow; figures: FiguresByRef }) {
  const cells = APPLICANTS.map((applicant) => ({
    applicant,
    figure: figures.get(figureRef({ metric: row.metric, applicant })),
  }));
  const classes = [
    cells.every(({ figure }) => figure?.value === 0) ? 'allz' : '',
    row.groups.length > 0 || row.own.level < 3 ? 'gs' : '',
    row.metric === 'requests.total_handled' ? 'sum' : '',
  ];
  return (
    <tr role="row" className={classes.filter(Boolean).join(' ') || undefined}>
      {row.groups.map((label) => (
        <Group key={label.label} label={label} />
      ))}
      <th
        role="rowheader"
        scope="row"
        id={`r-${row.metric}`}
        className={row.own.level === 2 ? 'l2w' : `l${row.own.level}`}
        colSpan={row.own.columns}
      >
        {row.own.label}
        {row.own.note !== null && <span className="gl">{row.own.note}</span>}
        <MetricGloss metric={row.metric} />
      </th>
      {cells.map(({ applicant, figure }) => (
        <FigureCell
          isNarrow
          key={applicant}
          figure={figure}
          headers={headersOf(row, applicant)}
          className={applicant === 'total' ? 'tot' : ''}
        />
      ))}
    </tr>
  );
}

interface Props {
  form: StatutoryForm;
  figures: FiguresByRef;
  /** False where the document lost the heads of this table. */
  hasHeading: boolean;
}

/** Table 3 of the official form; its all-zero rows can be hidden on a phone. */
export function RequestsTable({ form, figures, hasHeading }: Props) {
  const t = useTranslations('report.tables');
  const rows = requestsTable(form);
  const zeroRows = rows.filter(({ metric }) =>
    APPLICANTS.every((applicant) => figures.get(figureRef({ metric, applicant }))?.value === 0),
  ).length;
  return (
    <>
      <label className="nz">
        <input type="checkbox" />
        {t('hideZeroRows', { count: zeroRows })}
      </label>
      <table role="grid" className="t3 official t-form3" lang="zh-CN">
        <caption className="sr-only">{t('requests')}</caption>
        <colgroup>
          <col className="k1" />
          <col className="k2" />
          <col />
          {APPLICANTS.map((applicant) => (
            <col key={applicant} className="kn" />
          ))}
        </colgroup>
        <Head hasHeading={hasHeading} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.metric} row={row} figures={figures} />
          ))}
        </tbody>
      </table>
    </>
  );
}
