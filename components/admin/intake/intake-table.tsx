import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TableHead } from '@/components/ui/table-head';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { FileLine } from './file-line';
import type { Limits } from './limits';
import type { Line } from './merge-lines';

const HEADS = ['file', 'state', 'recognized', 'reason', 'next'] as const;
const AT_ONCE = 500;

interface Props {
  lines: readonly Line[];
  limits: Limits;
  mayDecide: boolean;
}

/** The files of an intake; a long list begins with its first part. */
export function IntakeTable({ lines, limits, mayDecide }: Props) {
  const t = useTranslations('intake');
  const [most, setMost] = useState(AT_ONCE);
  const hidden = lines.length - most;
  return (
    <>
      <DataTable caption={t('table.caption')} hideCaption stacked className="intake">
        <TableHead labels={HEADS.map((key) => t(`table.${key}`))} />
        <tbody role="rowgroup">
          {lines.slice(0, most).map((line) => (
            <FileLine key={line.key} line={line} limits={limits} mayDecide={mayDecide} />
          ))}
        </tbody>
      </DataTable>
      {hidden > 0 && (
        <p className="mt-s3">
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {t('actions.more', { count: Math.min(hidden, AT_ONCE) })}
          </Button>
        </p>
      )}
    </>
  );
}
