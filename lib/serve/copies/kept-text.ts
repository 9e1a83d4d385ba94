import { kindOfChange, type Change } from '../../compare/copies/kind-of-change';
import { reportPath } from '../../domain/addresses';
import { database, type Database } from '../../store/client';
import { cutTexts } from './cut-texts';

/** A sentence of a body as one of its reports has it. */
export interface KeptPlace {
  readonly year: number;
  /** The report's page, opened at the place. */
  readonly href: string;
  readonly text: string;
  readonly length: number;
  /** What differs from the year before in the list; null in the first. */
  readonly changed: Change | null;
}

/** A sentence that a body has in more than one year, nearly the same. */
export interface KeptSentence {
  /** One for each year, the earliest first. */
  readonly places: readonly KeptPlace[];
  /** A set phrase, which many bodies use. */
  readonly isCommon: boolean;
}

interface Row {
  readonly versionId: string;
  readonly year: number;
  readonly divisionCode: string;
  readonly wording: bigint;
  readonly exact: bigint;
  readonly frame: bigint;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly isCommon: boolean;
}

/** What a body's published reports have kept saying from year to year: what stands in most years first, then the longest. */
export async function readKeptText(slug: string, db: Database = database()): Promise<KeptSentence[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id"::text AS "versionId", r."year", o."divisionCode", p."wordingId" AS "wording", p."exact", p."frame",
      p."length", p."start", p."end", w."isCommon"
    FROM "Organization" o
    JOIN "Report" r ON r."organizationId" = o."id" AND r."status" = 'published'
    JOIN "ReportVersion" v ON v."id" = r."currentVersionId"
    JOIN "ComparedReport" c ON c."reportId" = r."id" AND c."versionId" = v."id"
    JOIN "NarrativePassage" p ON p."reportId" = r."id"
    JOIN "Wording" w ON w."id" = p."wordingId"
    WHERE o."slug" = ${slug}
    ORDER BY r."year", p."ordinal"`;
  const wordings = [...new Set(rows.map(({ wording }) => wording))].map(String);
  const pairs = await db.$queryRaw<{ a: bigint; b: bigint }[]>`
    SELECT "a", "b" FROM "WordingPair"
    WHERE "a" = ANY (${wordings}::bigint[]) AND "b" = ANY (${wordings}::bigint[])`;
  const groups = groupByWording(rows, pairs).map(oneForEachYear);
  const kept = groups.filter((group) => group.length > 1);
  const textOf = await cutTexts(db, kept.flat());
  return kept
    .map((group) => ({
      isCommon: group.some(({ isCommon }) => isCommon),
      places: group.map((row, index): KeptPlace => {
        const before = group[index - 1];
        const { year, divisionCode, start, end, length } = row;
        const path = reportPath({ divisionCode, organizationSlug: slug, year });
        return {
          ...{ year, length, text: textOf(row.versionId, row), href: `${path}?at=${start}-${end}#at` },
          changed: before === undefined ? null : kindOfChange(before, row),
        };
      }),
    }))
    .sort((a, b) => b.places.length - a.places.length || lengthOf(b) - lengthOf(a));
}

const lengthOf = ({ places }: KeptSentence): number => places.at(-1)?.length ?? 0;

/** Rows whose wordings are copies of one another, whether directly or by way of a third. */
function groupByWording(rows: readonly Row[], pairs: readonly { a: bigint; b: bigint }[]): Row[][] {
  const headOf = new Map<bigint, bigint>();
  const head = (wording: bigint): bigint => {
    let found = wording;
    for (let next = headOf.get(found); next !== undefined; next = headOf.get(found)) found = next;
    return found;
  };
  for (const { a, b } of pairs) if (head(a) !== head(b)) headOf.set(head(a), head(b));
  const groups = new Map<bigint, Row[]>();
  for (const row of rows) groups.set(head(row.wording), [...(groups.get(head(row.wording)) ?? []), row]);
  return [...groups.values()];
}

/** A report may say a thing twice; its first place stands for both. */
function oneForEachYear(rows: readonly Row[]): Row[] {
  return rows.filter((row, index) => rows.findIndex(({ year }) => year === row.year) === index);
}
