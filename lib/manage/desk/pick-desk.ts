import { divisionPathOf } from '../../divisions/division-path-of';
import { DESK_KINDS, SERVER, type DeskKind } from '../../domain/desk';
import { inOrder, type DeskItem } from './desk-item';

/** What of the list is shown, as the address says it. */
export interface DeskQuery {
  readonly kind: DeskKind | null;
  /** Code of a division; everything below it counts. */
  readonly place: string | null;
  /** E-mail of who sent it; `server` for commands run on the server. */
  readonly by: string | null;
  readonly page: number;
}

export interface DeskList {
  readonly items: readonly DeskItem[];
  /** How many fit the place and the person, by kind; rejected ones apart from the rest. */
  readonly counts: readonly { readonly kind: DeskKind; readonly count: number }[];
  /** How many fit all. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Everyone who sent something that is in the list. */
  readonly people: readonly string[];
}

export const DESK_PAGE = 50;

const has = (item: DeskItem, kind: DeskKind): boolean => item.kinds.some((each) => each.kind === kind);

/** The page of the list that is asked for; rejected versions are shown only when asked for. */
export function pickDesk(all: readonly DeskItem[], query: DeskQuery): DeskList {
  const { kind, place, by } = query;
  const here = all.filter(
    (item) =>
      (place === null || divisionPathOf(item.divisionCode ?? '').includes(place)) &&
      (by === null || (item.by ?? SERVER) === by),
  );
  const fitting = inOrder(here.filter((item) => (kind === null ? !has(item, 'rejected') : has(item, kind))));
  const pages = Math.max(1, Math.ceil(fitting.length / DESK_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  return {
    items: fitting.slice((page - 1) * DESK_PAGE, page * DESK_PAGE),
    counts: DESK_KINDS.map((each) => ({ kind: each, count: here.filter((item) => has(item, each)).length })),
    total: fitting.length,
    page,
    pages,
    people: [...new Set(all.map((item) => item.by ?? SERVER))].toSorted(),
  };
}
