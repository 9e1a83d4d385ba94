import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { FileNext } from '@/components/admin/file-next';
import { FileReason } from '@/components/admin/file-reason';
import { FileState } from '@/components/admin/file-state';
import type { Limits } from './limits';
import type { Line } from './merge-lines';
import { sizeInWords } from './size-in-words';

interface Props {
  line: Line;
  limits: Limits;
  mayDecide: boolean;
}

/** One file: how far it is, what it was recognised as, why it ended so, and where to go on. */
export const FileLine = memo(
  function FileLine({ line, limits, mayDecide }: Props) {
    const t = useTranslations('intake.table');
    const report = line.file?.report ?? null;
    return (
      <tr role="row">
        <th role="rowheader" scope="row" className="wrap-anywhere">
          {line.name}
          {line.size > 0 && (
            <span className="meta block text-t-xs">{t('size', { size: sizeInWords(line.size) })}</span>
          )}
        </th>
        <td role="cell">
          <LineState line={line} />
        </td>
        <td role="cell" data-h={t('recognized')}>
          {report === null ? (
            <span className="meta">–</span>
          ) : (
            <>
              <span lang="zh-CN">{report.organization}</span> {report.year}
            </>
          )}
        </td>
        <td role="cell">
          <Explained line={line} limits={limits} />
        </td>
        <td role="cell">{line.file !== null && <Next line={line} mayDecide={mayDecide} />}</td>
      </tr>
    );
  },
  (last, next) =>
    last.line.local === next.line.local &&
    last.line.file === next.line.file &&
    last.line.key === next.line.key &&
    last.mayDecide === next.mayDecide,
);

function Next({ line: { file }, mayDecide }: Pick<Props, 'line' | 'mayDecide'>) {
  const ended = endedOf(file);
  if (file === null || ended === null) return null;
  return <FileNext file={{ ...ended, jobId: file.jobId }} mayDecide={mayDecide} />;
}

function LineState({ line: { state, file } }: { line: Line }) {
  const t = useTranslations('intake.state');
  const ended = endedOf(file);
  if (ended !== null) return <FileState state={ended.state} />;
  const word =
    state === 'running' ? t(file?.stage ?? 'reading') : state in WORDS ? t(state as keyof typeof WORDS) : '';
  return <FileState state={state === 'unsent' ? 'refused' : 'running'} word={word} />;
}

const WORDS = {
  local: true,
  sending: true,
  paused: true,
  sent: true,
  unsent: true,
  receiving: true,
  fetching: true,
  opening: true,
  queued: true,
} as const;

function Explained({ line, limits }: Pick<Props, 'line' | 'limits'>) {
  const t = useTranslations('intake');
  const { file, local, state, percent } = line;
  const ended = endedOf(file);
  if (ended !== null) return <FileReason file={ended} />;
  if (local?.failure !== null && local?.failure !== undefined && file === null)
    return t(`failure.${local.failure}`, { ...limits });
  if (state === 'unsent') return t('failure.network');
  if (file?.isStopping === true) return t('explain.stopping');
  if (state === 'running') return t('explain.running');
  if (!(state in WORDS)) return null;
  const sentence = t(`explain.${state as Exclude<keyof typeof WORDS, 'unsent'>}`, {
    percent,
    count: file?.received ?? 0,
  });
  if (state !== 'sending' && state !== 'paused' && state !== 'receiving') return sentence;
  return (
    <>
      <progress className="bar" max={100} value={percent} aria-label={t('table.progress')} /> {sentence}
    </>
  );
}

/** What became of a file whose work has ended; null until then. */
function endedOf(file: Line['file']) {
  if (file === null) return null;
  const { state, stage, isStopping, error, report } = file;
  switch (state) {
    case 'added':
    case 'updated':
    case 'unchanged':
    case 'needs_review':
    case 'refused':
    case 'cancelled':
    case 'failed':
      return { state, stage, isStopping, error, report } as const;
    default:
      return null;
  }
}
