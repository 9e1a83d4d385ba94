import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import type { IntakeView } from '@/lib/manage/intakes/intake-view';
import { maySendAgain, type LocalFile } from './local-file';
import type { Sender } from './sender';

interface Props {
  sender: Sender;
  local: readonly LocalFile[];
  view: IntakeView | null;
  /** Called when the server was asked to change something. */
  onChanged: () => void;
}

/** Pause, go on, cancel what is not done, retry what failed: here and on the server. */
export function SendingActions({ sender, local, view, onChanged }: Props) {
  const t = useTranslations('intake.actions');
  const [isBusy, startAsking] = useTransition();
  const has = (...states: LocalFile['state'][]): boolean => local.some(({ state }) => states.includes(state));
  const failed =
    local.filter(maySendAgain).length + (view?.files.filter(({ mayRetry }) => mayRetry).length ?? 0);
  const isHalfSent = view?.files.some(({ state }) => state === 'receiving') ?? false;
  const isOpen = has('local', 'sending', 'paused') || isHalfSent || (view?.isOpen ?? false);
  const ask = (what: 'cancel' | 'retry'): void =>
    startAsking(async () => {
      if (view !== null)
        await fetch(`/api/admin/intakes/${view.id}/${what}`, { method: 'POST' }).catch(() => null);
      onChanged();
    });
  return (
    <>
      {has('local', 'sending') && !sender.isPaused && (
        <Button onClick={() => sender.pause()}>{t('pause')}</Button>
      )}
      {(has('paused') || (sender.isPaused && has('local'))) && (
        <Button tone="main" onClick={() => sender.resume()}>
          {t('resume')}
        </Button>
      )}
      {failed > 0 && (
        <Button
          aria-disabled={isBusy}
          onClick={() => {
            sender.retry();
            ask('retry');
          }}
        >
          {t('retry', { count: failed })}
        </Button>
      )}
      {isOpen && (
        <Button
          aria-disabled={isBusy}
          onClick={() => {
            sender.cancel(queuedIn(view));
            ask('cancel');
          }}
        >
          {t('cancel')}
        </Button>
      )}
    </>
  );
}

/** The uploads of which the server has made files to read. */
function queuedIn(view: IntakeView | null): ReadonlySet<string | null> {
  const files = view?.files.filter(({ jobId }) => jobId !== null) ?? [];
  return new Set([...files.map(({ uploadId }) => uploadId), ...(view?.closed ?? [])]);
}
