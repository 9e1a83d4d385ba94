'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type DragEvent, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

const MEGABYTE = 1024 * 1024;

function megabytesOf(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 2 : 1);
}

/** A plain upload form; with script files can be dropped on it, and a lot that is too large is stopped before it is sent. */
export function UploadForm({ action, mostBytes }: { action: string; mostBytes: number }) {
  const t = useTranslations('admin.upload');
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [trouble, setTrouble] = useState<'none' | 'tooMuch' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const bytes = chosen.reduce((sum, file) => sum + file.size, 0);

  const choose = (files: FileList | null): void => {
    setChosen([...(files ?? [])]);
    setTrouble(null);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    if (input.current === null || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    choose(event.dataTransfer.files);
  };
  const onSubmit = (event: SubmitEvent): void => {
    const found = chosen.length === 0 ? 'none' : bytes > mostBytes ? 'tooMuch' : null;
    setTrouble(found);
    if (found === null) setIsBusy(true);
    else event.preventDefault();
  };

  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={onSubmit}>
      <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label className="block font-semibold" htmlFor="files">
          {t('choose')}
        </label>
        <p id="files-hint" className="mb-s3 text-t-s text-ink-3">
          {t('hint', { megabytes: mostBytes / MEGABYTE })} {t('drop')}
        </p>
        <input
          ref={input}
          id="files"
          name="files"
          type="file"
          multiple
          aria-describedby="files-hint"
          onChange={(event) => choose(event.target.files)}
        />
        <p className="mt-s2 text-t-s" aria-live="polite">
          {chosen.length > 0 && t('chosen', { count: chosen.length, megabytes: megabytesOf(bytes) })}
        </p>
      </div>
      {trouble !== null && (
        <Notice tone="bad" alert>
          {t(trouble, { chosen: megabytesOf(bytes), limit: mostBytes / MEGABYTE })}
        </Notice>
      )}
      <p className="btns mt-s4">
        <Button type="submit" tone="main" aria-disabled={isBusy}>
          {t('submit')}
        </Button>
        <span className="self-center text-t-s" role="status">
          {isBusy && t('busy')}
        </span>
      </p>
    </form>
  );
}
