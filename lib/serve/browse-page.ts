import { childrenOf } from '../divisions/children-of';
import { divisionPath } from '../domain/addresses';
import { database, type Database } from '../store/client';
import { buildPlaceTree, type PlaceNode } from './place-tree';
import { readReportSummaries } from './report-summary';

export interface DivisionLink {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** The whole tree of places that have reports. */
export interface BrowsePage {
  readonly places: readonly PlaceNode[];
  /** Provinces without a report so far. */
  readonly emptyProvinces: readonly DivisionLink[];
}

export async function readBrowsePage(db: Database = database()): Promise<BrowsePage> {
  const places = buildPlaceTree(await readReportSummaries(db, {}));
  return { places, emptyProvinces: emptyChildren(null, places) };
}

/** The divisions right below one, or the provinces, that have no report so far. */
export function emptyChildren(code: string | null, held: readonly PlaceNode[]): DivisionLink[] {
  const codes = new Set(held.map((place) => place.code));
  return childrenOf(code)
    .filter((child) => !codes.has(child.code))
    .map((child) => ({ code: child.code, name: child.name, href: divisionPath(child.code) }));
}
