import { z } from 'zod';
import type { DatabaseOrTransaction } from '../../store/client';
import { nameIntakes, nameJobs, nameReports, nameUsers, nameVersions } from '../../store/names-of-subjects';

export interface NamedSubject {
  /** As it stands in the log. */
  readonly key: string;
  /** In words that need no translation. */
  readonly name: string;
  /** Its page, without the language; null where there is none. */
  readonly href: string | null;
}

type Namer = (db: DatabaseOrTransaction, ids: string[]) => Promise<Map<string, Omit<NamedSubject, 'key'>>>;

const NAMERS: Readonly<Record<string, Namer>> = {
  user: nameUsers,
  report: nameReports,
  version: nameVersions,
  job: nameJobs,
  intake: nameIntakes,
};

/** What events are about, by what stands in the log. What is gone, or has no name, is left out. */
export async function nameSubjects(
  db: DatabaseOrTransaction,
  subjects: readonly string[],
): Promise<Map<string, NamedSubject>> {
  const named = await Promise.all(
    Object.entries(NAMERS).map(async ([kind, nameAll]) => {
      const ids = subjects
        .filter((subject) => subject.startsWith(`${kind}:`))
        .map((subject) => subject.slice(kind.length + 1))
        .filter((id) => z.uuid().safeParse(id).success);
      const names = await nameAll(db, [...new Set(ids)]);
      return [...names].map(([id, name]) => [`${kind}:${id}`, { key: `${kind}:${id}`, ...name }] as const);
    }),
  );
  return new Map(named.flat());
}
