import type { ClientBase } from 'pg';

interface Place {
  readonly subject: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets count UTF-16 units, so it is for us to cut the text, not for the database. */
const PLACES = `SELECT metric || coalesce('/' || applicant, '') || ' of version ' || "versionId" AS subject, raw, start, "end"
  FROM "Figure" WHERE "versionId" = $1 AND status = 'printed'
  UNION ALL SELECT label || ' of version ' || "versionId", raw, start, "end"
  FROM "Statistic" WHERE "versionId" = $1 AND status = 'printed'`;

/** The printed figures that do not stand in the text where they say. */
export async function findMisplaced(client: ClientBase): Promise<string[]> {
  const { rows: versions } = await client.query<{ id: string }>('SELECT id FROM "ReportVersion" ORDER BY id');
  const found: string[] = [];
  for (const { id } of versions) {
    const { rows } = await client.query<{ text: string }>('SELECT text FROM "ReportVersion" WHERE id = $1', [
      id,
    ]);
    const text = rows[0]?.text ?? '';
    const places = await client.query<Place>(PLACES, [id]);
    for (const { subject, raw, start, end } of places.rows)
      if (!text.slice(start, end).includes(raw)) found.push(subject);
  }
  return found;
}
