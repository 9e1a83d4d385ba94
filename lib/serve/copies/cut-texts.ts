import type { Database } from '../../store/client';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands at the places of these versions' texts, line breaks left out. The texts are read once each. */
export async function cutTexts(
  db: Database,
  places: readonly (Place & { readonly versionId: string })[],
): Promise<(versionId: string, place: Place) => string> {
  const rows = await db.reportVersion.findMany({
    where: { id: { in: [...new Set(places.map(({ versionId }) => versionId))] } },
    select: { id: true, text: true },
  });
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return (versionId, { start, end }) =>
    (texts.get(versionId) ?? '')
      .slice(start, end)
      .replace(/\s*\n\s*|\*\*/g, '')
      .trim();
}
