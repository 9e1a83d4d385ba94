import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { BasisLink } from '@/components/ui/basis-link';
import { DataTable } from '@/components/ui/data-table';
import { FindingNote } from '@/components/ui/finding-note';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { FindingStateMark } from '@/components/ui/finding-state-mark';
import { PlainExpression } from '@/components/ui/plain-expression';
import { Verdict } from '@/components/ui/verdict';
import type { FindingView } from '@/lib/serve/finding-view';
import { TableHead } from '@/components/ui/table-head';

/** A finding with the report it is of. */
export interface ListedDoubt {
  readonly finding: FindingView;
  readonly decisionId: string | null;
  readonly versionId: string;
  readonly organization: string;
  readonly year: number;
  readonly isDraft: boolean;
}

/** Findings of many reports, each with a box to pick it by where the reader may decide. */
export function FindingsTable({ doubts, mayDecide }: { doubts: readonly ListedDoubt[]; mayDecide: boolean }) {
  const t = useTranslations('findingLife.list');
  const columns = ['report', 'verdict', 'finding', 'state'] as const;
  const labels = columns.map((column) => t(`columns.${column}`));
  return (
    <DataTable caption={t('title')} hideCaption stacked>
      <TableHead labels={mayDecide ? [t('columns.select'), ...labels] : labels} />
      <tbody role="rowgroup">
        {doubts.map((doubt) => (
          <Row key={doubt.finding.id} doubt={doubt} mayDecide={mayDecide} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ doubt, mayDecide }: { doubt: ListedDoubt; mayDecide: boolean }) {
  const t = useTranslations('findingLife.list');
  const { finding, organization, year, versionId, decisionId } = doubt;
  return (
    <tr role="row">
      {mayDecide && (
        <td role="cell" data-h={t('columns.select')}>
          <input
            type="checkbox"
            name="finding"
            value={`${finding.id} ${decisionId ?? ''}`}
            aria-label={t('selectOne', { organization, year, code: finding.code })}
          />
        </td>
      )}
      <th role="rowheader" scope="row" lang="zh-CN">
        <Link href={`/admin/versions/${versionId}`} prefetch={false}>
          {organization} {year}
        </Link>{' '}
        {doubt.isDraft && <span className="tag">{t('draft')}</span>}
      </th>
      <td role="cell" data-h={t('columns.verdict')}>
        <Verdict verdict={finding.verdict} />
      </td>
      <td role="cell" data-h={t('columns.finding')}>
        <FindingSentence finding={finding} /> <code className="meta">{finding.code}</code>{' '}
        <BasisLink basis={finding.basis} className="text-t-s" />
        <PlainExpression finding={finding} />
        <FindingNote finding={finding} />
      </td>
      <td role="cell" data-h={t('columns.state')}>
        {finding.state === 'open' ? '—' : <FindingStateMark state={finding.state} />}
      </td>
    </tr>
  );
}
