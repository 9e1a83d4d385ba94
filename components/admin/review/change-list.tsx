'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { changeKey } from './draft';
import { Key } from './key';
import { useReview } from './review-context';
import { useChangeWords } from './use-change-words';
import type { Saving } from './use-save';

const LEAST_REASON = 2;

/** What would be saved, each to be taken back, with the reason all of it needs. */
export function ChangeList({ saving }: { saving: Saving }) {
  const t = useTranslations('desk.changes');
  const te = useTranslations('appErrors');
  const { changes, draft, drop, undo, setReason, preview } = useReview();
  const words = useChangeWords();
  const reason = useId();
  const why = useId();
  const isReasoned = draft.reason.trim().length >= LEAST_REASON;
  const isReady = changes.length > 0 && isReasoned && preview.state !== 'refused' && !saving.isBusy;
  const { leftBehind = 0 } = draft;
  const left = leftBehind > 0 && <Notice tone="unk">{t('leftBehind', { count: leftBehind })}</Notice>;
  if (draft.steps.length === 0) return left;
  return (
    <section className="unsaved" aria-labelledby="h-unsaved">
      <div className="sechead">
        <h3 id="h-unsaved">{t('heading', { count: changes.length })}</h3>
        <Button onClick={undo}>
          {t('undo')} <Key>Z</Key>
        </Button>
      </div>
      {left}
      {changes.length === 0 && <p className="meta">{t('onlyDecided')}</p>}
      <ul>
        {changes.map((change) => (
          <li key={changeKey(change)}>
            <span>{words(change)}</span>{' '}
            <button type="button" className="plain" onClick={() => drop(changeKey(change))}>
              {t('takeBack')}
              <span className="sr-only"> {words(change)}</span>
            </button>
          </li>
        ))}
      </ul>
      {preview.state === 'refused' && (
        <Notice tone="bad" alert>
          {te('invalid_change', { target: preview.problem.target, problem: preview.problem.problem })}
        </Notice>
      )}
      {changes.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) saving.save();
          }}
        >
          <label className="block text-t-s font-semibold" htmlFor={reason}>
            {t('reason')}
          </label>
          <input
            id={reason}
            data-reason
            className="inp wide"
            value={draft.reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className="btns mt-s2">
            <button type="submit" className="btn main" disabled={!isReady} aria-describedby={why}>
              {saving.isBusy ? t('saving') : t('save')}
            </button>
            <span id={why} className="meta">
              {isReasoned ? t('saveMakes') : t('reasonNeeded')}
            </span>
          </p>
        </form>
      )}
    </section>
  );
}
