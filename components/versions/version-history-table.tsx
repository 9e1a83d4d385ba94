import { useFormatter, useTranslations } from 'next-intl';
import { TableHead } from '@/components/ui/table-head';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { HistoryVersion, VersionHistory } from '@/lib/manage/version-history';

const COLUMNS = ['number', 'when', 'who', 'how', 'corrections', 'reader', 'stateHead', 'from', 'to'] as const;

function Choice({ name, number, isChosen }: { name: 'from' | 'to'; number: number; isChosen: boolean }) {
  const t = useTranslations('versions.history');
  return (
    <input
      type="radio"
      className="size-[24px]"
      name={name}
      value={number}
      defaultChecked={isChosen}
      aria-label={t(name === 'from' ? 'compareFrom' : 'compareTo', { number })}
    />
  );
}

function Row({ version, chosen }: { version: HistoryVersion; chosen: { from: number; to: number } }) {
  const t = useTranslations('versions.history');
  const format = useFormatter();
  const { id, number, origin, madeFrom, corrections } = version;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={`/admin/versions/${id}`} prefetch={false}>
          {t('number', { number })}
        </Link>
      </th>
      <td role="cell" data-h={t('column.when')}>
        {format.dateTime(version.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
      </td>
      <td role="cell" data-h={t('column.who')}>
        {version.by ?? t('server')}
      </td>
      <td role="cell" data-h={t('column.how')}>
        {t(`origin.${origin}`, { from: madeFrom ?? 0 })}
        {version.reason !== null && (
          <>
            <br />
            <span className="meta">{t('reason', { reason: version.reason })}</span>
          </>
        )}
      </td>
      <td role="cell" data-h={t('column.corrections')}>
        {corrections}
      </td>
      <td role="cell" data-h={t('column.reader')}>
        {version.parserVersion}
      </td>
      <td role="cell" data-h={t('column.stateHead')}>
        {t(`state.${version.state}`)}
      </td>
      <td role="cell" data-h={t('column.from')}>
        <Choice name="from" number={number} isChosen={number === chosen.from} />
      </td>
      <td role="cell" data-h={t('column.to')}>
        <Choice name="to" number={number} isChosen={number === chosen.to} />
      </td>
    </tr>
  );
}

/** Every version of a report; two of them can be chosen to be held against each other, also without script. */
export function VersionHistoryTable({ history }: { history: VersionHistory }) {
  const t = useTranslations('versions.history');
  const { versions, compared } = history;
  const newest = versions[0]?.number ?? 1;
  const chosen = compared ?? { from: versions[1]?.number ?? newest, to: newest };
  return (
    <form method="get">
      <DataTable caption={t('caption')} hideCaption stacked>
        <TableHead labels={COLUMNS.map((column) => t(`column.${column}`))} />
        <tbody role="rowgroup">
          {versions.map((version) => (
            <Row key={version.id} version={version} chosen={chosen} />
          ))}
        </tbody>
      </DataTable>
      {versions.length > 1 && (
        <p className="mt-s3">
          <Button type="submit">{t('compare')}</Button>
        </p>
      )}
    </form>
  );
}
