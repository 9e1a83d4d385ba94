import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Refusal } from '@/lib/serve/search-page';

const REASONS = [
  'query_too_long',
  'too_many_terms',
  'too_many_conditions',
  'too_deep',
  'or_without_side',
  'value_expected',
  'number_expected',
  'invalid_year',
  'unknown_place',
  'unknown_section',
  'unknown_kind',
  'unknown_figure',
  'ambiguous_figure',
  'unknown_applicant',
] as const;

/** Says why the search cannot be made and what to do, with the place in the query marked. */
export function RefusedQuery({ q, refusal }: { q: string; refusal: Refusal }) {
  const t = useTranslations('search');
  const { parameter, limit, value, names, place } = refusal;
  const reason = REASONS.find((known) => known === refusal.reason) ?? 'not_valid';
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
