import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { JobsPage } from '@/lib/manage/jobs-page';

/** The way to the files before and after; the filter stays. */
export function JobsPager({ query, pages }: Pick<JobsPage, 'query' | 'pages'>) {
  const t = useTranslations('jobs.pages');
  const { page: current } = query;
  if (pages === 1 && current === 1) return null;
  return (
    <nav className="mt-s5 flex items-center gap-s4" aria-label={t('label')}>
      {current > 1 && <ButtonLink href={addressOf(query, current - 1)}>{t('previous')}</ButtonLink>}
      <span className="meta">{t('of', { current, last: pages })}</span>
      {current < pages && <ButtonLink href={addressOf(query, current + 1)}>{t('next')}</ButtonLink>}
    </nav>
  );
}

function addressOf({ state, by, text }: JobsPage['query'], page: number): string {
  const entries = Object.entries({ state, by, text, page: String(page) });
  const chosen = entries.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return `/admin/jobs?${new URLSearchParams(chosen).toString()}`;
}
