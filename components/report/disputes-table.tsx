import { useTranslations } from 'next-intl';
import { disputesTable, type DisputesProcedure } from '@/lib/domain/official-tables';
import { BreakInPairs } from './break-head';
import { FigureCell } from './figure-cell';
import type { FiguresByRef } from './figures-by-ref';
import { Gloss } from './gloss';

function OutcomeHeads({
  procedure,
  index,
  rows,
}: {
  procedure: DisputesProcedure;
  index: number;
  rows: number;
}) {
  return procedure.outcomes.map((outcome, at) => (
    <th
      role="columnheader"
      scope="col"
      key={outcome.metric}
      id={`p-${index}-${at}`}
      rowSpan={rows}
      className={index > 0 && at === 0 ? 'sep' : undefined}
    >
      <BreakInPairs text={outcome.label} />
      <Gloss of={outcome.label} />
    </th>
  ));
}

/** The form's own layout: one row of fifteen numbers under three levels of heads. */
function WideTable({ figures }: { figures: FiguresByRef }) {
  const t = useTranslations('report.tables');
  const procedures = disputesTable();
  const [alone, ...grouped] = procedures;
  if (alone === undefined) return null;
  const group = grouped[0]?.group ?? '';
  return (
    <table role="grid" className="t3 official t-form4 only-wide" lang="zh-CN">
      <caption className="sr-only">{t('disputes')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="colgroup" colSpan={5} id="p-0" className="span">
            {alone.label}
            <Gloss of={alone.label} />
          </th>
          <th role="columnheader" scope="colgroup" colSpan={10} id="p-group" className="span sep">
            {group}
            <Gloss of={group} />
          </th>
        </tr>
        <tr role="row">
          <OutcomeHeads procedure={alone} index={0} rows={2} />
          {grouped.map((procedure, index) => (
            <th
              role="columnheader"
              scope="colgroup"
              colSpan={5}
              id={`p-${index + 1}`}
              className="span sep"
              key={procedure.key}
            >
              {procedure.label}
              <Gloss of={procedure.label} />
            </th>
          ))}
        </tr>
        <tr role="row">
          {grouped.map((procedure, index) => (
            <OutcomeHeads key={procedure.key} procedure={procedure} index={index + 1} rows={1} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row">
          {procedures.flatMap((procedure, index) =>
            procedure.outcomes.map((outcome, at) => (
              <FigureCell
                isNarrow
                key={outcome.metric}
                figure={figures.get(outcome.metric)}
                headers={`${index > 0 ? 'p-group ' : ''}p-${index} p-${index}-${at}`}
                className={index > 0 && at === 0 ? 'sep' : ''}
              />
            )),
          )}
        </tr>
      </tbody>
    </table>
  );
}

/** The same numbers turned: one row for each procedure, for narrow columns. */
function NarrowTable({ figures }: { figures: FiguresByRef }) {
  const t = useTranslations('report.tables');
  const procedures = disputesTable();
  return (
    <div className="only-narrow">
      <table role="grid" className="t3 lined official" lang="zh-CN">
        <caption>{t('disputesTurned')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="gridcell" />
            {procedures[0]?.outcomes.map((outcome) => (
              <th role="columnheader" scope="col" key={outcome.label}>
                <BreakInPairs text={outcome.label} />
                <Gloss of={outcome.label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {procedures.map((procedure) => (
            <tr role="row" key={procedure.key}>
              <th role="rowheader" scope="row">
                {procedure.group !== null && <span className="meta block">{procedure.group}</span>}
                {procedure.label}
                <Gloss of={procedure.label} />
              </th>
              {procedure.outcomes.map((outcome) => (
                <FigureCell
                  isNarrow
                  key={outcome.metric}
                  figure={figures.get(outcome.metric)}
                  isHome={false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Table 4 of the official form, in both its layouts; the column's width decides which one is shown. */
export function DisputesTable({ figures }: { figures: FiguresByRef }) {
  return (
    <>
      <WideTable figures={figures} />
      <NarrowTable figures={figures} />
    </>
  );
}
