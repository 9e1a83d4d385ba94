import { useTranslations } from 'next-intl';
import type { StatutoryForm } from '@/lib/domain/metrics';
import { DISCLOSURE_CORNER, disclosureTable, type DisclosureBlock } from '@/lib/domain/official-tables';
import { BreakBeforeNoun } from './break-head';
import { FigureCell } from './figure-cell';
import type { FiguresByRef } from './figures-by-ref';
import { Gloss } from './gloss';

function Block({ block, index, figures }: { block: DisclosureBlock; index: number; figures: FiguresByRef }) {
  const id = `d-${index}`;
  return (
    <tbody role="rowgroup" className={index === 0 ? undefined : 'g'}>
      <tr role="row">
        <th role="columnheader" scope="colgroup" colSpan={4} className="bt" id={id}>
          {block.clause}
          <Gloss of={block.clause} />
        </th>
      </tr>
      <tr role="row" className="heads">
        <th role="columnheader" scope="col">
          {DISCLOSURE_CORNER}
          <Gloss of={DISCLOSURE_CORNER} />
        </th>
        {block.columns.map((column, at) => (
          <th
            role="columnheader"
            scope="col"
            className="n"
            key={column.label}
            id={`${id}-${at}`}
            colSpan={column.span}
          >
            <BreakBeforeNoun text={column.label} />
            <Gloss of={column.label} />
          </th>
        ))}
        {block.empty > 0 && <td role="gridcell" colSpan={block.empty} />}
      </tr>
      {block.rows.map((row) => (
        <tr role="row" key={row.label}>
          <th role="rowheader" scope="row" id={`r-${row.label}`}>
            {row.label}
            <Gloss of={row.label} />
          </th>
          {row.metrics.map((metric, at) => (
            <FigureCell
              key={metric}
              figure={figures.get(metric)}
              headers={`${id} ${id}-${at} r-${row.label}`}
              columns={block.columns[at]?.span ?? 1}
            />
          ))}
          {block.empty > 0 && <td role="gridcell" colSpan={block.empty} />}
        </tr>
      ))}
    </tbody>
  );
}

/** Table 2 of the official form. */
export function DisclosureTable({ form, figures }: { form: StatutoryForm; figures: FiguresByRef }) {
  const t = useTranslations('report.tables');
  return (
    <table role="grid" className="t3 official t-form2" lang="zh-CN">
      <caption className="sr-only">{t('disclosure')}</caption>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      {disclosureTable(form).map((block, index) => (
        <Block key={block.clause} block={block} index={index} figures={figures} />
      ))}
    </table>
  );
}
