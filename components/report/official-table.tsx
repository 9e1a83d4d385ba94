import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { APPLICANTS, METRIC_KEYS, metric, type StatutoryForm, type TableNumber } from '@/lib/domain/metrics';
import { requestsForm } from '@/lib/domain/official-tables';
import { figureRef, type FigureStatus, type InferenceRule } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import { DisclosureTable } from './disclosure-table';
import { DisputesTable } from './disputes-table';
import { FigureGrid } from './figure-grid';
import type { FiguresByRef } from './figures-by-ref';
import { RequestsTable } from './requests-table';

function cellsOf(form: StatutoryForm, table: TableNumber): string[] {
  const keys = METRIC_KEYS.filter((key) => metric(key).table === table && metric(key).forms.includes(form));
  return table === 3
    ? keys.flatMap((key) => APPLICANTS.map((applicant) => figureRef({ metric: key, applicant })))
    : keys;
}

const COUNTED: readonly FigureStatus[] = [
  'printed',
  'inferred',
  'blank',
  'not_applicable',
  'unreadable',
  'corrected',
];

/** How many cells are printed, inferred and so on; only what is not plain is worth a line. */
function CellCounts({ figures, missing }: { figures: readonly FigureView[]; missing: number }) {
  const t = useTranslations('domain');
  const counts = COUNTED.map((status) => ({
    status,
    count: figures.filter((figure) => figure.status === status).length,
  })).filter(({ count }) => count > 0);
  if (missing === 0 && counts.length === 1) return null;
  return (
    <div className="stat">
      {counts.map(({ status, count }) => (
        <span key={status}>
          <b>{count}</b> {t(`statuses.${status}`)}{' '}
          {status === 'inferred' && <Tag tone="inf">[0] {t('statusMarks.inferred')}</Tag>}
        </span>
      ))}
      {missing > 0 && (
        <span>
          <b>{missing}</b> <Tag tone="unk">{t('statusMarks.missing')}</Tag>
        </span>
      )}
    </div>
  );
}

function Remarks({ figures, missing }: { figures: readonly FigureView[]; missing: number }) {
  const t = useTranslations('report');
  const td = useTranslations('domain.rules');
  const rules = new Set(
    figures.map((figure) => figure.rule).filter((rule): rule is InferenceRule => rule !== null),
  );
  return (
    <>
      {missing > 0 && <Notice tone="unk">{t('missingNote', { count: missing })}</Notice>}
      {[...rules].map((rule) => (
        <Notice tone="unk" key={rule}>
          {t('inferredNote', { rule: td(rule) })}
        </Notice>
      ))}
    </>
  );
}

interface Props {
  table: TableNumber;
  form: StatutoryForm;
  figures: FiguresByRef;
  hasHeading: boolean;
}

/** One statutory table with what there is to say about its cells. */
export function OfficialTable({ table, form: printedForm, figures, hasHeading }: Props) {
  const form =
    table === 3
      ? requestsForm(
          printedForm,
          [...figures.values()].map((figure) => figure.metric),
        )
      : printedForm;
  const cells = cellsOf(form, table);
  const present = cells.flatMap((ref) => figures.get(ref) ?? []);
  const missing = cells.length - present.length;
  return (
    <>
      <CellCounts figures={present} missing={missing} />
      <Remarks figures={present} missing={missing} />
      <FigureGrid>
        {table === 2 && <DisclosureTable form={form} figures={figures} />}
        {table === 3 && <RequestsTable form={form} figures={figures} hasHeading={hasHeading} />}
        {table === 4 && <DisputesTable figures={figures} />}
      </FigureGrid>
    </>
  );
}
