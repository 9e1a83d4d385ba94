import { useTranslations } from 'next-intl';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import { SampleMark } from '@/components/ui/sample-mark';
import type { PlacedColumn } from './columns';

interface HeadProps {
  first: ReactNode;
  columns: readonly PlacedColumn[];
}

function Head({ first, columns }: HeadProps) {
  const t = useTranslations('compare');
  const td = useTranslations('domain');
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {first}
        </th>
        {columns.map(({ column, index, breaks, after }) => (
          <Fragment key={column.id}>
            {breaks && (
              <th role="columnheader" scope="col" className="brkcol">
                <span>{t('formChange')}</span>
              </th>
            )}
            <th role="columnheader" scope="col" className={after ? 'n after' : 'n'}>
              <PlainLink href={column.href} lang="zh-CN">
                {column.organization}
              </PlainLink>{' '}
              {column.year} {column.isSample && <SampleMark />}
              <span className="meta">
                {t('columnFacts', {
                  kind: td(`kinds.${column.kind}`),
                  place: column.place,
                  form: td(`forms.${column.form}`),
                })}
                {index === 0 && ` · ${t('base')}`}
              </span>
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  columns: readonly PlacedColumn[];
  head: ReactNode;
  /** What stands under each column; nothing for the head of a group. */
  cellOf?: (column: PlacedColumn) => ReactNode;
}

/** A row with the dashed channel where the form changes. */
export function ComparisonRow({ columns, head, cellOf }: RowProps) {
  const isGroup = cellOf === undefined;
  return (
    <tr role="row" className={isGroup ? 'grp' : undefined}>
      <th role="rowheader" scope={isGroup ? 'rowgroup' : 'row'}>
        {head}
      </th>
      {columns.map((column) => (
        <Fragment key={column.column.id}>
          {column.breaks && <td role="cell" className="brkcol" />}
          <td role="cell" className={isGroup ? 'gx' : column.after ? 'after' : undefined}>
            {cellOf?.(column)}
          </td>
        </Fragment>
      ))}
    </tr>
  );
}

interface Props extends HeadProps {
  caption: string;
  children: ReactNode;
}

/** Reports as columns, the first one the base. */
export function ComparisonTable({ caption, first, columns, children }: Props) {
  return (
    <Still
      as="table"
      role="table"
      className="t3 lined cmp"
      style={{ '--n': columns.length } as CSSProperties}
    >
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col style={{ width: columns.length > 3 ? '20%' : '27%' }} />
        {columns.map(({ column, breaks }) => (
          <Fragment key={column.id}>
            {breaks && <col style={{ width: '34px' }} />}
            <col />
          </Fragment>
        ))}
      </colgroup>
      <Head first={first} columns={columns} />
      <tbody role="rowgroup">{children}</tbody>
    </Still>
  );
}
