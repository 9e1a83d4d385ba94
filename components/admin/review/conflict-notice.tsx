'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useReview } from './review-context';
import type { SeenPresence } from './use-presence';
import type { Saving } from './use-save';

interface Told {
  readonly who: string;
  readonly at: string | null;
  readonly versionId: string | null;
}

/** What an action that came too late was told: who changed the report, when, and the version to go on with. */
function fromFailure({ failure }: Saving): Told | null {
  if (failure?.error !== 'conflict') return null;
  const { who, at, versionId } = failure.params;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { who: text(who) ?? '', at: text(at), versionId: text(versionId) };
}

const TOLD = ['invalid_parameter', 'invalid_change', 'nothing_changed'] as const;

/** Says that someone else saved or decided meanwhile, who and when, or that the version is gone; nothing was overwritten. */
export function ConflictNotice({ saving, presence }: { saving: Saving; presence: SeenPresence | null }) {
  const t = useTranslations('desk.conflict');
  const format = useFormatter();
  const { subject, changes } = useReview();
  if (presence?.state === null || saving.failure?.error === 'not_found') {
    return (
      <Notice tone="bad" alert>
        {t('gone')} {changes.length > 0 && t('kept', { count: changes.length })}{' '}
        <Link href="/admin">{t('desk')}</Link>
      </Notice>
    );
  }
  const hasMoved = presence !== null && presence.state !== subject.state;
  const told: Told | null =
    fromFailure(saving) ??
    (hasMoved
      ? {
          who: presence.lastChange?.by ?? '',
          at: presence.lastChange?.at ?? null,
          versionId: presence.standingVersionId,
        }
      : null);
  if (told === null) {
    return saving.failure === null ? null : (
      <Notice tone="bad" alert>
        {t(TOLD.find((code) => code === saving.failure?.error) ?? 'failed')}
      </Notice>
    );
  }
  const other = told.versionId ?? presence?.standingVersionId ?? null;
  return (
    <Notice tone="bad" alert>
      <p>
        {t('told', {
          who: told.who === '' ? t('someone') : told.who,
          at:
            told.at === null
              ? ''
              : format.dateTime(new Date(told.at), { dateStyle: 'medium', timeStyle: 'short' }),
        })}{' '}
        {changes.length > 0 && t('kept', { count: changes.length })}
      </p>
      <p className="btns mt-s2">
        {other !== null && other !== subject.versionId && (
          <>
            <Link className="btn" href={`/admin/versions/${other}`} target="_blank">
              {t('look')}
            </Link>
            {changes.length > 0 && <Button onClick={() => saving.carryTo(other)}>{t('carry')}</Button>}
          </>
        )}
        {other === subject.versionId && (
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        )}
      </p>
    </Notice>
  );
}
