'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { pressKey } from './press-key';
import { useReview } from './review-context';
import { useDeskKeys, type DeskKey } from './use-desk-keys';

const HELP = [
  ['J', 'next'],
  ['K', 'previous'],
  ['1 2 3', 'choose'],
  ['Enter', 'apply'],
  ['E', 'edit'],
  ['O', 'original'],
  ['Z', 'undo'],
  ['P', 'publish'],
  ['R', 'sendBack'],
  ['?', 'help'],
] as const;
const SHORT = ['next', 'previous', 'apply', 'edit', 'original', 'undo'];

/** Listens to the keys, names them, lists all of them, and switches them off. */
export function KeyHelp() {
  const t = useTranslations('desk.keys');
  const review = useReview();
  const dialog = useRef<HTMLDialogElement>(null);
  const press = useCallback(
    (key: DeskKey): boolean => {
      if (key !== '?') return pressKey(key, review);
      dialog.current?.showModal();
      return true;
    },
    [review],
  );
  const [isOn, choose] = useDeskKeys(press);
  return (
    <div className="keys">
      {isOn &&
        HELP.filter(([, name]) => SHORT.includes(name)).map(([key, name]) => (
          <span key={name}>
            <kbd className="key">{key}</kbd> {t(name)}
          </span>
        ))}
      <Button onClick={() => dialog.current?.showModal()}>
        {t('all')} <kbd className="key">?</kbd>
      </Button>
      <dialog ref={dialog} aria-labelledby="h-keys" className="key-dialog">
        <h2 id="h-keys">{t('all')}</h2>
        <dl>
          {HELP.map(([key, name]) => (
            <div key={name}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
        </dl>
        <p className="meta">{t('arrows')}</p>
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />{' '}
          {t('on')}
        </label>
        <form method="dialog" className="mt-s3">
          <Button type="submit">{t('close')}</Button>
        </form>
      </dialog>
    </div>
  );
}
