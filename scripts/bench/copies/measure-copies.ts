import {
  EDIT_RATES,
  type CopiedReport,
  type PlacedSentence,
} from '../../../lib/fixtures/copies/copied-archive';
import type { Database } from '../../../lib/store/client';
import { numberOf } from './store-archive';

interface FoundPair {
  readonly reportA: string;
  readonly startA: number;
  readonly reportB: string;
  readonly startB: number;
}

export interface CopiesQuality {
  /** For each share of changed characters how many copies there are and how many of them were found. */
  readonly byRate: ReadonlyMap<number, { readonly planted: number; readonly found: number }>;
  /** Pairs that were found and are no copies, by what the second of the two is. */
  readonly wrong: ReadonlyMap<string, number>;
  readonly right: number;
  /** Sentences taken from the common models, and how many of them were told to be set phrases. */
  readonly phrases: { readonly all: number; readonly found: number };
  /** Sentences told to be set phrases that are none. */
  readonly wrongPhrases: number;
}

const keyOf = (report: number, start: number): string => `${report} ${start}`;

/** Holds what the database says to be copies against what was planted. */
export async function measureCopies(db: Database, reports: readonly CopiedReport[]): Promise<CopiesQuality> {
  const sentences = new Map<string, PlacedSentence>();
  for (const report of reports)
    for (const each of report.sentences) sentences.set(keyOf(each.report, each.start), each);
  const byRate = new Map(EDIT_RATES.map((rate) => [rate as number, { planted: 0, found: 0 }]));
  for (const { origin } of sentences.values()) {
    const count = origin.kind === 'copy' ? byRate.get(origin.rate) : undefined;
    if (count) count.planted += 1;
  }
  const wrong = new Map<string, number>();
  let right = 0;
  for (const { reportA, startA, reportB, startB } of await foundPairs(db)) {
    const a = sentences.get(keyOf(numberOf(reportA), startA));
    const b = sentences.get(keyOf(numberOf(reportB), startB));
    const rate = rateOf(a, b) ?? rateOf(b, a);
    const count = rate === null ? undefined : byRate.get(rate);
    if (count) {
      count.found += 1;
      right += 1;
    } else {
      const kind = [a?.origin.kind ?? '?', b?.origin.kind ?? '?'].sort().join(' and ');
      wrong.set(kind, (wrong.get(kind) ?? 0) + 1);
    }
  }
  const common = (await commonPassages(db)).map((row) =>
    sentences.get(keyOf(numberOf(row.report), row.start)),
  );
  const isPhrase = (each: PlacedSentence | undefined): boolean => each?.origin.kind === 'set_phrase';
  const found = common.filter(isPhrase).length;
  return {
    ...{ byRate, wrong, right, wrongPhrases: common.length - found },
    phrases: { all: [...sentences.values()].filter(isPhrase).length, found },
  };
}

function rateOf(copy: PlacedSentence | undefined, source: PlacedSentence | undefined): number | null {
  return copy?.origin.kind === 'copy' && source !== undefined && copy.origin.of === source
    ? copy.origin.rate
    : null;
}

async function foundPairs(db: Database): Promise<FoundPair[]> {
  return db.$queryRaw<FoundPair[]>`
    WITH pair AS (
      SELECT "a", "b" FROM "WordingPair" UNION ALL SELECT "id", "id" FROM "Wording" WHERE NOT "isCommon"
    )
    SELECT a."reportId"::text AS "reportA", a."start" AS "startA", b."reportId"::text AS "reportB", b."start" AS "startB"
    FROM pair
    JOIN "NarrativePassage" a ON a."wordingId" = pair."a"
    JOIN "NarrativePassage" b ON b."wordingId" = pair."b"
    WHERE a."reportId" <> b."reportId" AND (pair."a" <> pair."b" OR a."reportId" < b."reportId")`;
}

async function commonPassages(db: Database): Promise<{ report: string; start: number }[]> {
  return db.$queryRaw`
    SELECT p."reportId"::text AS "report", p."start" FROM "NarrativePassage" p
    JOIN "Wording" w ON w."id" = p."wordingId" WHERE w."isCommon"`;
}
