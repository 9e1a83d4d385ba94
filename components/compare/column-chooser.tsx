import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Chip } from '@/components/ui/chip';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ColumnView } from '@/lib/serve/compare/column-view';
import { compareHref, type CompareState } from './compare-state';

/** The reports compared, each with a way to take it off or to make it the base. */
export function ChosenColumns({ columns, state }: { columns: readonly ColumnView[]; state: CompareState }) {
  const t = useTranslations('compare');
  const ids = columns.map((column) => column.id);
  return (
    <div className="chips no-print mt-s3">
      {columns.map((column, index) => {
        const words = t('columnName', { organization: column.organization, year: column.year });
        const rest = ids.filter((id) => id !== column.id);
        return (
          <Chip
            key={column.id}
            {...(index === 0 && { name: t('base') })}
            remove={{ href: compareHref(state, { reports: rest }), label: t('remove', { report: words }) }}
          >
            {index === 0 ? (
              words
            ) : (
              <Link href={compareHref(state, { reports: [column.id, ...rest] })} title={t('makeBase')}>
                {words}
              </Link>
            )}
          </Chip>
        );
      })}
    </div>
  );
}

interface Props {
  state: CompareState;
  columns: readonly ColumnView[];
  found: readonly ColumnView[];
}

/** A search among the published reports, with a link to add each of those found. Works without script. */
export function ColumnChooser({ state, columns, found }: Props) {
  const t = useTranslations('compare');
  const td = useTranslations('domain.forms');
  const ids = columns.map((column) => column.id);
  return (
    <div className="max-w-[640px]">
      <form className="field" role="search" aria-label={t('findLabel')}>
        {ids.length > 0 && <input type="hidden" name="reports" value={ids.join(',')} />}
        <label className="sr-only" htmlFor="find">
          {t('findLabel')}
        </label>
        <input
          id="find"
          name="find"
          type="search"
          defaultValue={state.find}
          placeholder={t('findPlaceholder')}
        />
        <button>{t('find')}</button>
      </form>
      {state.find !== '' && found.length === 0 && (
        <p className="meta mt-s2">{t('nothingFound', { words: state.find })}</p>
      )}
      {found.length > 0 && (
        <ul className="mt-s3 text-t-s">
          {found.map((column) => (
            <li key={column.id} className="flex flex-wrap items-baseline gap-x-s3 border-t border-rule py-s2">
              <Link href={compareHref(state, { reports: [...ids, column.id], find: '' })}>
                {t('columnName', { organization: column.organization, year: column.year })}
              </Link>
              {column.isSample && <SampleMark />}
              <span className="meta">
                {column.place} · {td(column.form)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
