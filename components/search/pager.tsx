import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { SearchPages } from '@/lib/serve/search-page';

/** The way to the results before and after. */
export function Pager({ pages: { current, last, previous, next } }: { pages: SearchPages }) {
  const t = useTranslations('search.pages');
  if (last === 1 && current === 1) return null;
  return (
    <nav className="mt-s5 flex items-center gap-s4" aria-label={t('label')}>
      {previous !== null && <ButtonLink href={previous}>{t('previous')}</ButtonLink>}
      <span className="meta">{t('of', { current, last })}</span>
      {next !== null && <ButtonLink href={next}>{t('next')}</ButtonLink>}
    </nav>
  );
}
