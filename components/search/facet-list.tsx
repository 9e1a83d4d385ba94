import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { Facet, FacetEntry } from '@/lib/serve/search-facets';
import { useValueName } from './use-value-name';

const SHOWN = 12;

/** The filters with the number of reports behind each value; every value is a link, so no script is needed. */
export function FacetList({ facets }: { facets: readonly Facet[] }) {
  const t = useTranslations('search');
  const chosen = facets.reduce((sum, { entries }) => sum + entries.filter((entry) => entry.chosen).length, 0);
  return (
    <aside aria-label={t('filters')}>
      <details className="filters">
        <summary>{t('filtersChosen', { count: chosen })}</summary>
        {facets.map(({ filter, entries }) => (
          <section key={filter} className="facet">
            <h3>{t(`condition.${filter}`)}</h3>
            <Entries
              filter={filter}
              entries={entries.filter((entry, index) => entry.chosen || index < SHOWN)}
            />
            <Rest
              filter={filter}
              entries={entries.filter((entry, index) => !entry.chosen && index >= SHOWN)}
            />
          </section>
        ))}
      </details>
    </aside>
  );
}

function Rest({ filter, entries }: { filter: string; entries: readonly FacetEntry[] }) {
  const t = useTranslations('search');
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{t('moreValues', { count: entries.length })}</summary>
      <Entries filter={filter} entries={entries} />
    </details>
  );
}

function Entries({ filter, entries }: { filter: string; entries: readonly FacetEntry[] }) {
  const t = useTranslations('search');
  const nameOf = useValueName();
  return (
    <ul>
      {entries.map(({ value, name, depth, count, chosen, href }) => (
        <li key={value} style={{ paddingInlineStart: `${depth}em` }}>
          <Link
            href={href}
            aria-current={chosen ? 'true' : undefined}
            prefetch={false}
            scroll={false}
            rel="nofollow"
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect x="1.5" y="1.5" width="13" height="13" />
              {chosen && <path d="M4 8.5l3 3 5-6.5" />}
            </svg>
            <span>
              {nameOf(filter, name)}
              {chosen && <span className="sr-only">{t('chosen')}</span>}
            </span>
            <span className="c">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
