'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Notice } from '@/components/ui/notice';
import { useReview } from './review-context';

/** Says that a later version is there, which is the one to correct. */
export function NewerNotice() {
  const t = useTranslations('desk.newer');
  const { newer, seesOthers } = useReview().subject;
  if (newer === null) return null;
  return (
    <Notice tone="unk">
      {t('text', { number: newer.number })}{' '}
      {seesOthers && (
        <>
          {t('what')}{' '}
          <Link href={`/admin/versions/${newer.id}`} prefetch={false}>
            {t('go', { number: newer.number })}
          </Link>
        </>
      )}
    </Notice>
  );
}
