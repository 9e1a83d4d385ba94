import { useFormatter, useNow, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import type { DeskItem } from '@/lib/manage/desk/desk-item';
import { TableHead } from '@/components/ui/table-head';

interface Props {
  items: readonly DeskItem[];
  mayDecide: boolean;
  /** Without it the rows cannot be picked. */
  isPickable?: boolean;
}

const COUNTED = new Set(['unreadable', 'sum', 'claim', 'duplicate', 'other']);

function Kinds({ item }: { item: DeskItem }) {
  const t = useTranslations('desk');
  return (
    <>
      {item.kinds.map(({ kind, count }) => (
        <span key={kind} className="desk-kind">
          {kind === 'clean' ? <Tag tone="ok">{t('kinds.clean')}</Tag> : t(`kinds.${kind}`)}
          {COUNTED.has(kind) && <b> {count}</b>}
          {kind === 'place' && (
            <span className="meta">
              {' '}
              {t('missing', { parts: item.missing.map((part) => t(`parts.${part}`)).join(t('and')) })}
            </span>
          )}
        </span>
      ))}
      {item.reason !== null && <span className="meta block">{t('reasonOf', { reason: item.reason })}</span>}
    </>
  );
}

function Pick({ item }: { item: DeskItem }) {
  const t = useTranslations('desk');
  return (
    <td role="cell" className="desk-pick">
      <input
        type="checkbox"
        name={item.type}
        value={item.id}
        aria-label={t('pick', { name: item.name, year: item.year ?? '' })}
      />
      {item.state !== null && <input type="hidden" name={`state ${item.id}`} value={item.state} />}
    </td>
  );
}

/** What needs a person, one row each. */
export function DeskTable({ items, mayDecide, isPickable = false }: Props) {
  const t = useTranslations('desk');
  const format = useFormatter();
  const now = useNow();
  const heads = (['what', 'needs', 'age', 'next'] as const).map((key) => t(`heads.${key}`));
  return (
    <DataTable caption={t('title')} hideCaption stacked className="desk-list">
      <TableHead labels={isPickable ? [t('heads.pick'), ...heads] : heads} />
      <tbody role="rowgroup">
        {items.map((item) => (
          <tr key={item.id} role="row">
            {isPickable && <Pick item={item} />}
            <th role="rowheader" scope="row" className="wrap-anywhere">
              <span lang="zh-CN">{item.name}</span> {item.year} {item.isSample && <SampleMark />}
              {item.fileName !== item.name && <span className="meta block text-t-xs">{item.fileName}</span>}
            </th>
            <td role="cell" data-h={t('heads.needs')}>
              <Kinds item={item} />
            </td>
            <td role="cell" data-h={t('heads.age')} className="text-t-s">
              <time
                dateTime={item.createdAt.toISOString()}
                title={format.dateTime(item.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
              >
                {format.relativeTime(item.createdAt, now)}
              </time>
              <span className="meta block text-t-xs wrap-anywhere">{item.by ?? t('filter.server')}</span>
            </td>
            <td role="cell">
              {item.type === 'version' ? (
                <Link href={`/admin/versions/${item.id}`} prefetch={false}>
                  {t('review')}
                </Link>
              ) : (
                mayDecide && (
                  <Link href={`/admin/files/${item.id}`} prefetch={false}>
                    {t('identify')}
                  </Link>
                )
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
