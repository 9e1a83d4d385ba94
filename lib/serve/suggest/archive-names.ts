import type { Database } from '../../store/client';
import { listPublicBodies, stampOfPublished } from '../../store/list-public-bodies';
import { fold } from '../../text/fold';

/** A body of the archive as it can be suggested. */
export interface NamedBody {
  readonly name: string;
  readonly slug: string;
  readonly folded: string;
  /** Where its name goes on after that of its place. */
  readonly afterPlace: number;
  readonly reports: number;
  readonly lastYear: number;
}

/** What suggestions need to know of the archive. */
export interface ArchiveNames {
  readonly bodies: readonly NamedBody[];
  /** Published reports of a division and everything below it. */
  readonly reportsOf: (divisionCode: string) => number;
}

/** For so long it is taken for granted that the archive is as it was. */
const TRUST_MS = 2_000;

async function read(db: Database): Promise<ArchiveNames> {
  const counts = new Map<string, number>();
  const bodies = (await listPublicBodies(db)).map(({ name, slug, division, reports }): NamedBody => {
    for (const code of division.path) counts.set(code, (counts.get(code) ?? 0) + reports.length);
    const folded = fold(name);
    const place = fold(division.name);
    return {
      name,
      slug,
      folded,
      afterPlace: folded.startsWith(place) ? place.length : 0,
      reports: reports.length,
      lastYear: Math.max(...reports.map(({ year }) => year)),
    };
  });
  return { bodies, reportsOf: (code) => counts.get(code) ?? 0 };
}

/** Keeps the names in memory and reads them again when a report was published, replaced, withdrawn or removed. */
export function keepArchiveNames(db: Database, now: () => number = Date.now): () => Promise<ArchiveNames> {
  let names: ArchiveNames | undefined;
  let stamp = '';
  let lookedAt = -Infinity;
  return async () => {
    if (names !== undefined && now() - lookedAt < TRUST_MS) return names;
    const current = await stampOfPublished(db);
    if (names === undefined || current !== stamp) names = await read(db);
    stamp = current;
    lookedAt = now();
    return names;
  };
}
