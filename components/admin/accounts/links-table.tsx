import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { OpenLink } from '@/lib/manage/users/list-accounts';
import { TableHead } from '@/components/ui/table-head';

interface Props {
  readonly links: readonly OpenLink[];
  readonly revoke: (invitationId: string) => Promise<void>;
}

/** Invitations and password links that still work, each with a way to revoke it. */
export function LinksTable({ links, revoke }: Props) {
  const t = useTranslations('accounts.users.links');
  const format = useFormatter();
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={(['for', 'kind', 'madeBy', 'until', 'next'] as const).map((key) => t(key))} />
      <tbody role="rowgroup">
        {links.map((link) => (
          <tr key={link.id} role="row">
            <th role="rowheader" scope="row" className="wrap-anywhere">
              {link.email ?? t('first')}
            </th>
            <td role="cell" data-h={t('kind')}>
              <LinkKind link={link} />
            </td>
            <td role="cell" data-h={t('madeBy')} className="wrap-anywhere">
              {link.createdBy?.email ?? t('server')}
            </td>
            <td role="cell" data-h={t('until')}>
              {format.dateTime(link.expiresAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </td>
            <td role="cell">
              <form action={revoke.bind(null, link.id)}>
                <Button type="submit" aria-label={t('revokeLabel', { email: link.email ?? t('first') })}>
                  {t('revoke')}
                </Button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function LinkKind({ link: { userId, role } }: { link: OpenLink }) {
  const t = useTranslations('accounts.users.links');
  const roles = useTranslations('admin.head.roles');
  return userId === null ? t('invitation', { role: roles(role) }) : t('password');
}
