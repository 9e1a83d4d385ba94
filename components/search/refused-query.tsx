import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { QUERY_PROBLEMS } from '@/lib/domain/query-problems';
import type { Refusal } from '@/lib/serve/search-page';

/** Says why the search cannot be made and what to do, with the place in the query marked. */
export function RefusedQuery({ q, refusal }: { q: string; refusal: Refusal }) {
  const t = useTranslations('search');
  const { parameter, limit, value, names, place } = refusal;
  const reason = QUERY_PROBLEMS.find((known) => known === refusal.reason) ?? 'not_valid';
  return (
    <Notice tone="bad" alert>
      <p>{t(`refused.${reason}`, { parameter, limit, value })}</p>
      {names !== '' && <p>{t('refused.names', { names })}</p>}
      {place !== null && (
        <p className="refused-query">
          {q.slice(0, place.start)}
          <mark>
            <span className="sr-only">{t('refused.here')}</span>
            {q.slice(place.start, place.end)}
          </mark>
          {q.slice(place.end)}
        </p>
      )}
    </Notice>
  );
}
