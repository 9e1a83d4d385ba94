import { useTranslations } from 'next-intl';
import type { FileRow } from '@/lib/manage/file-row';

type State = FileRow['state'];

const CLASSES: Record<State, string> = {
  added: 'v v-ok',
  updated: 'v v-ok',
  unchanged: 'v',
  needs_review: 'v v-unk',
  refused: 'v v-bad',
  cancelled: 'v',
  failed: 'v v-bad',
  queued: 'v',
  running: 'v',
};

function Shape({ state }: { state: State }) {
  switch (state) {
    case 'refused':
    case 'failed':
    case 'cancelled':
      return <path d="M3 3l10 10M13 3L3 13" />;
    case 'needs_review':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M8 11.4v.2" />
        </>
      );
    case 'queued':
    case 'running':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M8 4.5V8l2.5 1.5" />
        </>
      );
    default:
      return <path d="M2.5 8.5l3.5 3.5 7.5-8" />;
  }
}

/** What became of a file: a shape and a word, its own one where given. */
export function FileState({ state, word }: { state: State; word?: string }) {
  const t = useTranslations('admin.files.state');
  return (
    <span className={CLASSES[state]}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape state={state} />
      </svg>
      {word ?? t(state)}
    </span>
  );
}
