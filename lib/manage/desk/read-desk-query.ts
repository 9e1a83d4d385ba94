import { DESK_KINDS } from '../../domain/desk';
import type { DeskQuery } from './pick-desk';

/** What an address asks of the list; what it does not know is left out. */
export function readDeskQuery(query: Readonly<Record<string, string | string[] | undefined>>): DeskQuery {
  const text = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const place = text('place');
  const page = Number(text('page') ?? 1);
  return {
    kind: DESK_KINDS.find((kind) => kind === text('kind')) ?? null,
    place: place !== null && /^\d{6}(\d{3})?$/.test(place) ? place : null,
    by: text('by'),
    page: Number.isInteger(page) ? page : 1,
  };
}
