import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { APPLICANT_LABELS, APPLICANTS, type Applicant, type TableNumber } from '@/lib/domain/metrics';

/** The columns of a statutory table on the desk; null where it has only one of values. */
export function columnsOf(table: TableNumber): readonly (Applicant | null)[] {
  return table === 3 ? APPLICANTS : [null];
}

/** A statutory table on the desk: a metric in each row, the applicants over the columns. */
export function FigureTable({ table, children }: { table: TableNumber; children: ReactNode }) {
  const t = useTranslations('desk.cells');
  const td = useTranslations('domain');
  return (
    <div className="scroll">
      <table className="t3 lined mini">
        <caption>{td(`tables.${table}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('metric')}</th>
            {columnsOf(table).map((applicant) => (
              <th
                key={applicant ?? 'value'}
                scope="col"
                className="n"
                lang={applicant === null ? undefined : 'zh-CN'}
              >
                {applicant === null ? t('value') : APPLICANT_LABELS[applicant]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
