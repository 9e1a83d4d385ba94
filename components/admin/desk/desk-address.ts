import type { DeskQuery } from '@/lib/manage/desk/pick-desk';

/** The address of the list with some of what it asks changed; a change of what is asked leads to the first page. */
export function deskAddress(query: DeskQuery, changed: Partial<DeskQuery>): string {
  const { kind, place, by, page } = { ...query, page: 1, ...changed };
  const parameters = new URLSearchParams();
  if (kind !== null) parameters.set('kind', kind);
  if (place !== null) parameters.set('place', place);
  if (by !== null) parameters.set('by', by);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? '/admin' : `/admin?${text}`;
}
