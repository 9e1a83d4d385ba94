import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { DataTable } from '@/components/ui/data-table';
import { AUDIT_ACTIONS } from '@/lib/domain/audit-actions';
import { ROLES } from '@/lib/domain/roles';
import type { AuditRow } from '@/lib/manage/audit/audit-log';
import { TableHead } from '@/components/ui/table-head';

/** What happened, one sentence each. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const t = useTranslations('accounts.audit');
  const format = useFormatter();
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={(['at', 'person', 'what'] as const).map((key) => t(key))} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <td role="cell" className="whitespace-nowrap">
              <time dateTime={row.at.toISOString()}>
                {format.dateTime(row.at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
            </td>
            <td role="cell" data-h={t('person')} className="wrap-anywhere">
              {row.by ?? t(row.action === 'sign_in_failed' ? 'visitor' : 'server')}
            </td>
            <td role="cell" data-h={t('what')} className="wrap-anywhere">
              <AuditSentence row={row} />{' '}
              <Link
                className="text-t-s"
                href={`/admin/audit?${new URLSearchParams({ subject: row.subject.key }).toString()}`}
                prefetch={false}
                aria-label={`${t('onlySubject')}: ${row.subject.name}`}
              >
                {t('onlySubject')}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function AuditSentence({ row: { action, subject, details } }: { row: AuditRow }) {
  const t = useTranslations('accounts.audit');
  const roles = useTranslations('admin.head.roles');
  const known = AUDIT_ACTIONS.find((each) => each === action);
  // A log outlives its program: what a later one wrote is shown as it stands.
  if (known === undefined) return `${action} ${subject.key}`;
  const word = (name: string): string | number => {
    const role = ROLES.find((each) => each === details[name]);
    return role === undefined ? (details[name] ?? '–') : roles(role);
  };
  return t.rich(`sentences.${known}`, {
    subject: subject.name,
    role: word('role'),
    from: word('from'),
    to: word('to'),
    email: word('email'),
    step: word('step'),
    attempted: word('attempted'),
    format: word('format'),
    s: (words) => (subject.href === null ? <b>{words}</b> : <Link href={subject.href}>{words}</Link>),
  });
}
