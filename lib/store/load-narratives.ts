import { z } from 'zod';
import type { DatabaseOrTransaction } from './client';

const Spans = z.array(z.object({ start: z.int(), end: z.int() }));

export interface StoredNarrative {
  readonly reportId: string;
  readonly versionId: string;
  readonly organizationId: string;
  readonly year: number;
  /** Of the body, and of its places from the province down. */
  readonly names: readonly string[];
  readonly text: string;
  readonly sections: z.infer<typeof Spans>;
  /** The first and the last printed cell of each section's tables. */
  readonly cells: z.infer<typeof Spans>;
}

interface Row extends Omit<StoredNarrative, 'sections' | 'cells'> {
  readonly sections: unknown;
  readonly cells: unknown;
}

/** What the narratives of these reports are read from; only of those that are published, samples left out. */
export async function loadNarratives(
  db: DatabaseOrTransaction,
  reportIds: readonly string[],
): Promise<StoredNarrative[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r."id"::text AS "reportId", v."id"::text AS "versionId", o."id"::text AS "organizationId", r."year",
      v."text",
      o."name" || ARRAY(SELECT d."name" FROM "Division" d WHERE d."code" = ANY (home."path")) AS "names",
      (SELECT coalesce(json_agg(json_build_object('start', s."start", 'end', s."end") ORDER BY s."ordinal"), '[]')
        FROM "Section" s WHERE s."versionId" = v."id") AS "sections",
      (SELECT coalesce(json_agg(json_build_object('start', place, 'end', place)), '[]')
        FROM "Section" s
        CROSS JOIN LATERAL (
          SELECT min(cell."start") AS "first", max(cell."start") AS "last" FROM (
            SELECT f."start" FROM "Figure" f WHERE f."versionId" = v."id" AND f."status" <> 'inferred'
            UNION ALL SELECT t."start" FROM "Statistic" t WHERE t."versionId" = v."id"
          ) cell
          WHERE cell."start" >= s."start" AND cell."start" < s."end"
        ) ends
        CROSS JOIN LATERAL (VALUES (ends."first"), (ends."last")) AS both_ends(place)
        WHERE s."versionId" = v."id" AND place IS NOT NULL) AS "cells"
    FROM "Report" r
    JOIN "ReportVersion" v ON v."id" = r."currentVersionId"
    JOIN "Organization" o ON o."id" = r."organizationId"
    JOIN "Division" home ON home."code" = o."divisionCode"
    WHERE r."id" = ANY (${[...reportIds]}::uuid[]) AND r."status" = 'published' AND NOT v."isSample"
    ORDER BY r."id"`;
  return rows.map((row) => ({
    ...row,
    sections: Spans.parse(row.sections),
    cells: Spans.parse(row.cells),
  }));
}
