'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isArchive } from '@/lib/text/is-archive';
import type { IntakeView } from '@/lib/manage/intakes/intake-view';
import { DropZone } from './drop-zone';
import { IntakeFilter } from './intake-filter';
import { IntakeTable } from './intake-table';
import { IntakeTotals } from './intake-totals';
import type { Limits } from './limits';
import type { LocalFile } from './local-file';
import { countLines, groupOf, mergeLines } from './merge-lines';
import { noteInAddress } from './note-in-address';
import { failureIn, patiently, SendingFailed } from './open-upload';
import { SendingActions } from './sending-actions';
import { Sender } from './sender';
import type { Shown } from './shown';
import { useIntake } from './use-intake';

interface Props {
  /** Null until the first file is given. */
  first: IntakeView | null;
  /** Which files are shown at first, from the address. */
  shown: Shown;
  /** Where the form goes without script; null where this person may not send more. */
  action: string | null;
  limits: Limits;
  mayDecide: boolean;
}

/** An intake while it happens: where files come in, how far each is, what became of it. */
export function IntakeBoard({ first, shown: shownFirst, action, limits, mayDecide }: Props) {
  const t = useTranslations('intake');
  const [id, setId] = useState(first?.id ?? null);
  const [shown, setShown] = useState(shownFirst);
  const [sender] = useState(() => new Sender({ intake: beginOnce(id, setId), mostBytes: mostBytes(limits) }));
  const local = useSyncExternalStore(sender.subscribe, sender.snapshot, () => NONE);
  const isSending = local.some(({ state }) => state === 'local' || state === 'sending');
  const [view, refresh] = useIntake(id, first, (seen) => isSending || isUnheardOf(local, seen));
  useLeavingWarning(isSending);

  const lines = mergeLines(view, local);
  const counts = countLines(lines);
  const visible = shown === 'all' ? lines : lines.filter(({ state }) => groupOf(state) === shown);
  const show = (next: Shown): void => {
    setShown(next);
    noteInAddress('show', next === 'all' ? null : next);
  };
  return (
    <>
      {action !== null && (
        <DropZone action={action} limits={limits} onFiles={(files) => sender.add(files)}>
          {lines.some(({ state }) => state === 'receiving') && <p className="text-t-s">{t('drop.again')}</p>}
        </DropZone>
      )}
      {lines.length > 0 && (
        <div className="mt-s5">
          <IntakeTotals counts={counts} local={local} />
          <p className="btns my-s3">
            <SendingActions sender={sender} local={local} view={view} onChanged={refresh} />
          </p>
          <IntakeFilter counts={counts} shown={shown} onShow={show} />
          {visible.length === 0 ? (
            <p>{t('filter.none')}</p>
          ) : (
            <IntakeTable key={shown} lines={visible} limits={limits} mayDecide={mayDecide} />
          )}
        </div>
      )}
    </>
  );
}

/** Whether something was sent of which the server has not been heard yet. */
function isUnheardOf(local: readonly LocalFile[], view: IntakeView | null): boolean {
  const heard = new Set([...(view?.files.map(({ uploadId }) => uploadId) ?? []), ...(view?.closed ?? [])]);
  return local.some(({ state, uploadId }) => state === 'sent' && !heard.has(uploadId));
}

const NONE: readonly LocalFile[] = [];
const MEGABYTE = 1024 * 1024;

function mostBytes({ file, archive }: Limits): (name: string) => number {
  return (name) => (isArchive(name) ? archive : file) * MEGABYTE;
}

/** The intake that is there, or one made with the first file; a failure to make it is tried again with the next file. */
function beginOnce(id: string | null, onId: (id: string) => void): () => Promise<string> {
  let begun: Promise<string> | null = id === null ? null : Promise.resolve(id);
  return () => {
    begun ??= begin()
      .then((made) => {
        onId(made);
        noteInAddress('intake', made);
        return made;
      })
      .catch((error: unknown) => {
        begun = null;
        throw error;
      });
    return begun;
  };
}

async function begin(): Promise<string> {
  const signal = new AbortController().signal;
  const response = await patiently(() => fetch('/api/admin/intakes', { method: 'POST', signal }), signal);
  if (!response.ok) throw new SendingFailed(failureIn(response.status));
  return ((await response.json()) as { id: string }).id;
}

function useLeavingWarning(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSending]);
}
