import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { OwnSession } from '@/lib/manage/account/own-sessions';
import { TableHead } from '@/components/ui/table-head';

interface Props {
  readonly sessions: readonly OwnSession[];
  readonly end: (sessionId: string) => Promise<void>;
}

/** Where a person is signed in, each with a way to end it. */
export function SessionsTable({ sessions, end }: Props) {
  const t = useTranslations('accounts.account.sessions');
  const format = useFormatter();
  const time = (at: Date): string => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const whereOf = ({ browser, system }: OwnSession): string =>
    t('on', { browser: browser ?? t('unknownBrowser'), system: system ?? t('unknownSystem') });
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={(['where', 'since', 'used', 'next'] as const).map((key) => t(key))} />
      <tbody role="rowgroup">
        {sessions.map((session) => (
          <tr key={session.id} role="row">
            <th role="rowheader" scope="row">
              {whereOf(session)} {session.isThis && <Tag tone="ok">{t('this')}</Tag>}
            </th>
            <td role="cell" data-h={t('since')}>
              {time(session.createdAt)}
            </td>
            <td role="cell" data-h={t('used')}>
              {time(session.lastUsedAt)}
            </td>
            <td role="cell">
              {!session.isThis && (
                <form action={end.bind(null, session.id)}>
                  <Button type="submit" aria-label={t('endLabel', { where: whereOf(session) })}>
                    {t('end')}
                  </Button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
