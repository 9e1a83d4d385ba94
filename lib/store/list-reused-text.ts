import type { DatabaseOrTransaction } from './client';

/** How much of a report's narrative stands in the same body's report of the year before, in characters. */
export interface ReusedText {
  readonly year: number;
  readonly total: number;
  /** Of sentences that are the same but for names and years. */
  readonly same: number;
  /** Of sentences that are the same but for names, years and numbers; those of `same` are among them. */
  readonly sameWords: number;
}

/** Each published report of a body that has one of the year before beside it, by year. */
export function listReusedText(db: DatabaseOrTransaction, slug: string): Promise<ReusedText[]> {
  return db.$queryRaw<ReusedText[]>`
    WITH own AS (
      SELECT report.year, report."currentVersionId" AS version
      FROM "Report" report JOIN "Organization" body ON body.id = report."organizationId"
      WHERE body.slug = ${slug} AND report.status = 'published'
    ), sentence AS (
      SELECT own.year, print.words, print.numbers, print.length
      FROM own JOIN "TextPrint" print ON print."versionId" = own.version
    ), said AS (
      SELECT year, words, array_agg(DISTINCT numbers) AS numbers FROM sentence GROUP BY year, words
    )
    SELECT sentence.year, sum(sentence.length)::int AS total,
      coalesce(sum(sentence.length) FILTER (WHERE sentence.numbers = ANY (said.numbers)), 0)::int AS same,
      coalesce(sum(sentence.length) FILTER (WHERE said.words IS NOT NULL), 0)::int AS "sameWords"
    FROM sentence
    JOIN own before ON before.year = sentence.year - 1
    LEFT JOIN said ON said.year = before.year AND said.words = sentence.words
    GROUP BY sentence.year
    ORDER BY sentence.year`;
}
