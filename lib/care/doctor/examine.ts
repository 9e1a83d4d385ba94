import { findCopiesDrift } from '../../copies/find-copies-drift';
import { findDrift } from '../../search/find-drift';
import type { SearchEngine } from '../../search/search-engine';
import { connect } from '../../store/client';
import { inSnapshot } from '../in-snapshot';
import { compareWithBackup } from './compare-with-backup';
import { findMisplaced } from './find-misplaced';
import { QUESTIONS } from './questions';

/** One thing that was looked at, and what does not agree with it. */
export interface Diagnosis {
  readonly holds: string;
  readonly against: readonly string[];
}

/**
 * Looks the whole archive over: originals against their hashes, versions, places of figures, orphans, each search engine
 * against the database, and where one is given a backup against what is here. Changes nothing.
 */
export async function examine(
  url: string,
  engines: readonly SearchEngine[],
  backup: string | null,
): Promise<Diagnosis[]> {
  const inside = await inSnapshot(url, async (client) => {
    const found: Diagnosis[] = [];
    for (const { holds, sql } of QUESTIONS) {
      const { rows } = await client.query<{ subject: string }>(sql);
      found.push({ holds, against: rows.map(({ subject }) => subject) });
    }
    found.push({
      holds: 'every printed figure stands in the text where it says',
      against: await findMisplaced(client),
    });
    if (backup !== null)
      found.push({ holds: `all is as in ${backup}`, against: await compareWithBackup(client, backup) });
    return found;
  });
  return [...inside, ...(await examineDerived(url, engines))];
}

/** What can be made anew from the rest. */
async function examineDerived(url: string, engines: readonly SearchEngine[]): Promise<Diagnosis[]> {
  const db = connect(url);
  try {
    const found: Diagnosis[] = [];
    for (const engine of engines) {
      const { missing, outdated, superfluous } = await findDrift(db, engine);
      found.push({
        holds: `search (${engine.name}) holds just what is published`,
        against: [
          ...missing.map((id) => `missing: report ${id}`),
          ...outdated.map((id) => `outdated: report ${id}`),
          ...superfluous.map((id) => `superfluous: report ${id}`),
        ],
      });
    }
    const copies = Object.entries(await findCopiesDrift(db)).filter(([, rows]) => rows > 0);
    found.push({
      holds: 'what is known of copied text is what the published reports give',
      against: copies.map(([what, rows]) => `${what}: ${rows}`),
    });
    return found;
  } finally {
    await db.$disconnect();
  }
}
