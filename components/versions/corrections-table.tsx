import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { DataTable } from '@/components/ui/data-table';
import { TableHead } from '@/components/ui/table-head';
import type { CorrectionView } from '@/lib/serve/correction-view';
import { FigureWords } from './figure-words';

function Name({ correction }: { correction: CorrectionView }) {
  const t = useTranslations('versions.corrections');
  const td = useTranslations('domain');
  switch (correction.kind) {
    case 'figure':
      return t('kind.figure', { name: nameOfFigure(td, correction) });
    case 'section':
      return t('kind.section', { name: td(`sections.${correction.section}`) });
    default:
      return t(`kind.${correction.kind}`);
  }
}

interface RowProps {
  correction: CorrectionView;
  beside: ReactNode;
  besideHead: string | undefined;
}

function Row({ correction, beside, besideHead }: RowProps) {
  const t = useTranslations('versions.corrections');
  const isFigure = correction.kind === 'figure';
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Name correction={correction} />
      </th>
      <td role="cell" data-h={t('printed')}>
        {isFigure ? (
          <FigureWords figure={correction.before} />
        ) : (
          <span lang="zh-CN">{correction.before ?? t('none')}</span>
        )}
      </td>
      <td role="cell" data-h={t('now')}>
        {isFigure ? (
          <FigureWords figure={correction.after && { ...correction.after, raw: '' }} />
        ) : (
          <span lang="zh-CN">{correction.after ?? t('none')}</span>
        )}
      </td>
      <td role="cell" data-h={t('reason')}>
        <span lang="zh-CN">{correction.reason}</span>
      </td>
      {beside !== undefined && (
        <td role="cell" data-h={besideHead}>
          {beside}
        </td>
      )}
    </tr>
  );
}

interface Props {
  corrections: readonly CorrectionView[];
  /** What stands in a last column of each, under the head `besideHead`. */
  beside?: readonly ReactNode[];
  besideHead?: string;
}

/** What people corrected in this version, with what is printed and why. */
export function CorrectionsTable({ corrections, beside, besideHead }: Props) {
  const t = useTranslations('versions.corrections');
  if (corrections.length === 0) return null;
  return (
    <section id="corrections" aria-labelledby="h-corrections">
      <h2 id="h-corrections">{t('title')}</h2>
      <p className="meta">{t('intro')}</p>
      <DataTable caption={t('title')} hideCaption stacked>
        <TableHead
          labels={[
            t('what'),
            t('printed'),
            t('now'),
            t('reason'),
            ...(besideHead === undefined ? [] : [besideHead]),
          ]}
        />
        <tbody role="rowgroup">
          {corrections.map((correction, index) => (
            <Row key={index} correction={correction} beside={beside?.[index]} besideHead={besideHead} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
