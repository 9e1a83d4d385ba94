import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { DeskList, DeskQuery } from '@/lib/manage/desk/pick-desk';
import { deskAddress } from './desk-address';

/** The way to the pages of the list before and after. */
export function DeskPages({ list: { page, pages, total }, query }: { list: DeskList; query: DeskQuery }) {
  const t = useTranslations('desk.pages');
  if (pages === 1) return null;
  return (
    <nav className="mt-s4 mb-s4 flex items-center gap-s4" aria-label={t('label')}>
      {page > 1 && <ButtonLink href={deskAddress(query, { page: page - 1 })}>{t('previous')}</ButtonLink>}
      <span className="meta">{t('of', { page, pages, total })}</span>
      {page < pages && <ButtonLink href={deskAddress(query, { page: page + 1 })}>{t('next')}</ButtonLink>}
    </nav>
  );
}
