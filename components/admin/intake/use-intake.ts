import { useEffect, useRef, useState } from 'react';
import type { IntakeFile, IntakeView } from '@/lib/manage/intakes/intake-view';

const EVERY_MS = 1_000;
/** A long list is asked for less often: it takes longer to make and to send. */
const MS_A_HUNDRED = 200;
const IDLE_MS = 5_000;

/** An intake as the server sees it, asked for again while it, or this browser (`isExpecting`), has something to do; with it, a way to ask at once. */
export function useIntake(
  id: string | null,
  first: IntakeView | null,
  isExpecting: (view: IntakeView | null) => boolean,
): readonly [IntakeView | null, () => void] {
  const [view, setView] = useState(first);
  const [turn, setTurn] = useState(0);
  const etag = useRef<string | null>(null);
  const answered = useRef(0);
  const isOpen = view === null || view.isOpen || isExpecting(view);
  const isWaiting = view?.files.some(({ state }) => state === 'receiving') ?? false;
  const pause = isOpen
    ? EVERY_MS + MS_A_HUNDRED * Math.floor((view?.files.length ?? 0) / 100)
    : isWaiting
      ? IDLE_MS
      : null;

  useEffect(() => {
    if (id === null || (pause === null && answered.current === turn)) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (): Promise<void> => {
      const headers: HeadersInit = etag.current === null ? {} : { 'If-None-Match': etag.current };
      const signal = stop.signal;
      const response = await fetch(`/api/admin/intakes/${id}`, { headers, signal, cache: 'no-store' });
      if (response.status !== 200) return;
      etag.current = response.headers.get('ETag');
      const next = (await response.json()) as IntakeView;
      setView((last) => ({ ...next, files: keepSame(last?.files ?? [], next.files) }));
    };
    const again = (after: number): void => {
      timer = setTimeout(() => {
        // An answer that does not come is asked for again: the server may be starting anew.
        void ask()
          .catch(() => undefined)
          .finally(() => {
            if (!stop.signal.aborted && pause !== null) again(pause);
          });
      }, after);
    };
    const isAsked = answered.current !== turn;
    answered.current = turn;
    again(isAsked ? 0 : (pause ?? 0));
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, pause, turn]);
  return [view, () => setTurn((last) => last + 1)];
}

/** Files that did not change stay the same objects, so that their lines are not drawn again. */
function keepSame(last: readonly IntakeFile[], next: readonly IntakeFile[]): IntakeFile[] {
  const before = new Map(last.map((file) => [file.id, file]));
  return next.map((file) => {
    const known = before.get(file.id);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(file) ? known : file;
  });
}
