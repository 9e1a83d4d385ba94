'use client';

import { useTranslations } from 'next-intl';
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type DragEvent,
  type ReactNode,
} from 'react';
import { Button } from '@/components/ui/button';
import type { Limits } from './limits';
import type { NamedFile } from './local-file';
import { readDrop, readInput } from './read-drop';
import { useIsLive } from '@/components/ui/use-is-live';

/** Known to every browser, not to the types of React. */
const FOLDER = { webkitdirectory: '' };

interface Props {
  /** Where the form goes without script. */
  action: string;
  limits: Limits;
  /** Takes files; returns how many were taken. */
  onFiles: (files: readonly NamedFile[]) => number;
  children?: ReactNode;
}

/** Where files come in: dropped, chosen, or a whole folder. Without script it is a plain form. */
export function DropZone({ action, limits, onFiles, children }: Props) {
  const t = useTranslations('intake.drop');
  const isLive = useIsLive();
  const [id, hint] = [useId(), useId()];
  const [said, setSaid] = useState<'reading' | 'nothing' | null>(null);
  const [isOver, setIsOver] = useState(false);

  const take = async (coming: Promise<NamedFile[]>): Promise<void> => {
    setSaid('reading');
    const count = onFiles(await coming.catch(() => []));
    setSaid(count === 0 ? 'nothing' : null);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void take(readDrop(event.dataTransfer));
  };
  const takeChosen = (input: HTMLInputElement): void => {
    if (input.files !== null && input.files.length > 0) void take(Promise.resolve(readInput(input.files)));
    // So that the same files may be chosen again.
    input.value = '';
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => takeChosen(event.currentTarget);
  const input = useRef<HTMLInputElement>(null);
  // Whoever was faster than the script has chosen in the plain form.
  const takeEarly = useEffectEvent(() => {
    if (input.current !== null && (input.current.files?.length ?? 0) > 0) takeChosen(input.current);
  });
  useEffect(() => {
    if (isLive) takeEarly();
  }, [isLive]);
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };

  return (
    <form action={action} method="post" encType="multipart/form-data">
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={onDragOver}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        {isLive && <p className="mb-s2 font-semibold">{t('label')}</p>}
        <p id={hint} className="mb-s3 text-t-s text-ink-3">
          {t('hint', { ...limits })} {!isLive && t('formHint', { megabytes: limits.file })}
        </p>
        <div className="pickers">
          <div>
            <label htmlFor={id}>{t('files')}</label>
            <input
              ref={input}
              id={id}
              name="files"
              type="file"
              multiple
              aria-describedby={hint}
              onChange={isLive ? onChange : undefined}
            />
          </div>
          {isLive && (
            <div>
              <label htmlFor={`${id}-folder`}>{t('folder')}</label>
              <input id={`${id}-folder`} type="file" multiple {...FOLDER} onChange={onChange} />
            </div>
          )}
        </div>
        <p className="mt-s2 text-t-s" role="status">
          {said !== null && t(said)}
        </p>
        {children}
      </div>
      {!isLive && (
        <p className="btns mt-s4">
          <Button type="submit" tone="main">
            {t('submit')}
          </Button>
        </p>
      )}
    </form>
  );
}
