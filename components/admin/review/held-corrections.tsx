'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { CorrectionsTable } from '@/components/versions/corrections-table';
import type { CorrectionView } from '@/lib/serve/correction-view';
import { useReview } from './review-context';

export interface Held {
  readonly kind: string;
  /** What of its kind it is about. */
  readonly target: string;
  readonly view: CorrectionView;
}

export type TakeBack = (form: FormData) => Promise<void>;

function TakeBackForm({ kind, target, takeBack }: Omit<Held, 'view'> & { takeBack: TakeBack }) {
  const t = useTranslations('desk.held');
  const unsaved = useReview().changes.length;
  return (
    <details>
      <summary className="btn">{t('takeBack')}</summary>
      <form action={takeBack}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="target" value={target} />
        <label>
          {t('reason')} <input className="inp" name="reason" required minLength={2} maxLength={500} />
        </label>{' '}
        <Button type="submit" tone="warn" disabled={unsaved > 0}>
          {t('submit')}
        </Button>{' '}
        {unsaved > 0 && <span className="meta">{t('unsaved', { count: unsaved })}</span>}
      </form>
    </details>
  );
}

export interface HeldProps {
  held: readonly Held[];
  /** Null where nothing can be taken back in this version, or by this person. */
  takeBack: TakeBack | null;
}

/** The corrections that hold for a version, each to be taken back: what was read holds again, in a new version. */
export function HeldCorrections({ held, takeBack }: HeldProps) {
  const t = useTranslations('desk.held');
  if (held.length === 0) return null;
  return (
    <details className="mb-s3">
      <summary>{t('summary', { count: held.length })}</summary>
      <div className="scroll" role="region" aria-label={t('summary', { count: held.length })} tabIndex={0}>
        <CorrectionsTable
          corrections={held.map(({ view }) => view)}
          {...(takeBack !== null && {
            besideHead: t('head'),
            beside: held.map(({ kind, target }) => (
              <TakeBackForm key={`${kind} ${target}`} kind={kind} target={target} takeBack={takeBack} />
            )),
          })}
        />
      </div>
    </details>
  );
}
