import { useTranslations } from 'next-intl';
import { ButtonLink } from './button-link';

interface Props {
  readonly current: number;
  readonly last: number;
  /** Addresses; null where there is no such page. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** The way to the pages before and after; nothing where there is only one. */
export function Pager({ current, last, previous, next }: Props) {
  const t = useTranslations('site.pages');
  if (last <= 1 && current === 1) return null;
  return (
    <nav className="mt-s5 mb-s4 flex items-center gap-s4" aria-label={t('label')}>
      {previous !== null && <ButtonLink href={previous}>{t('previous')}</ButtonLink>}
      <span className="meta">{t('of', { current, last })}</span>
      {next !== null && <ButtonLink href={next}>{t('next')}</ButtonLink>}
    </nav>
  );
}

/** The addresses of the pages around this one. */
export function pagesAround(current: number, last: number, addressOf: (page: number) => string): Props {
  return {
    current,
    last,
    previous: current > 1 ? addressOf(Math.min(current - 1, last)) : null,
    next: current < last ? addressOf(current + 1) : null,
  };
}
