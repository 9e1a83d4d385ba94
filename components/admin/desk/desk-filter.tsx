import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { SERVER } from '@/lib/domain/desk';
import type { DeskList, DeskQuery } from '@/lib/manage/desk/pick-desk';
import { deskAddress } from './desk-address';

interface Props {
  list: DeskList;
  query: DeskQuery;
  /** Name of the division that is asked for. */
  placeName: string | null;
}

/** Which of the list is shown: by kind with their numbers, by place, by who sent it. */
export function DeskFilter({ list, query, placeName }: Props) {
  const t = useTranslations('desk');
  return (
    <>
      <nav aria-label={t('filter.kinds')}>
        <ul className="desk-kinds">
          <li>
            <Link
              href={deskAddress(query, { kind: null })}
              prefetch={false}
              aria-current={query.kind === null ? 'true' : undefined}
            >
              {t('filter.all')}
              {query.kind === null && <span className="meta"> {list.total}</span>}
            </Link>
          </li>
          {list.counts
            .filter(({ kind, count }) => count > 0 || kind === query.kind)
            .map(({ kind, count }) => (
              <li key={kind}>
                <Link
                  href={deskAddress(query, { kind })}
                  prefetch={false}
                  aria-current={query.kind === kind ? 'true' : undefined}
                >
                  {t(`kinds.${kind}`)} <span className="meta">{count}</span>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <form method="get" className="desk-filter" role="search" aria-label={t('filter.label')}>
        {query.kind !== null && <input type="hidden" name="kind" value={query.kind} />}
        <label>
          {t('filter.place')}
          <input
            className="inp"
            name="place"
            defaultValue={query.place ?? ''}
            placeholder={t('filter.placeHint')}
            lang="zh-CN"
          />{' '}
          {placeName !== null && <span lang="zh-CN">{placeName}</span>}
        </label>
        <label>
          {t('filter.by')}
          <select className="inp" name="by" defaultValue={query.by ?? ''}>
            <option value="">{t('filter.anyone')}</option>
            {list.people.map((person) => (
              <option key={person} value={person}>
                {person === SERVER ? t('filter.server') : person}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t('filter.apply')}</Button>
        {(query.place !== null || query.by !== null) && (
          <Link href={deskAddress(query, { place: null, by: null })} prefetch={false}>
            {t('filter.clear')}
          </Link>
        )}
      </form>
    </>
  );
}
