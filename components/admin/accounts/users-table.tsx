import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { CurrentUser } from '@/lib/manage/current-user';
import type { Account } from '@/lib/manage/users/list-accounts';
import { TableHead } from '@/components/ui/table-head';

/** All accounts, each leading to its page. */
export function UsersTable({ users, own }: { users: readonly Account[]; own: CurrentUser }) {
  const t = useTranslations('accounts.users');
  const roles = useTranslations('admin.head.roles');
  const format = useFormatter();
  return (
    <DataTable caption={t('list')} hideCaption stacked>
      <TableHead
        labels={(['email', 'role', 'used', 'secondFactor', 'state'] as const).map((key) => t(key))}
      />
      <tbody role="rowgroup">
        {users.map((user) => (
          <tr key={user.id} role="row">
            <th role="rowheader" scope="row" className="wrap-anywhere">
              <Link href={`/admin/users/${user.id}`} prefetch={false}>
                {user.email}
              </Link>{' '}
              {user.id === own.id && <span className="meta">{t('you')}</span>}
            </th>
            <td role="cell" data-h={t('role')}>
              {roles(user.role)}
            </td>
            <td role="cell" data-h={t('used')}>
              {user.lastUsedAt === null
                ? t('never')
                : format.dateTime(user.lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </td>
            <td role="cell" data-h={t('secondFactor')}>
              {t(user.hasSecondFactor ? 'on' : 'off')}
            </td>
            <td role="cell" data-h={t('state')}>
              {user.disabledAt === null ? t('active') : <Tag tone="bad">{t('disabled')}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
