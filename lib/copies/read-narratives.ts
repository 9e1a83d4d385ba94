import { readNarrative, type NarrativePassage } from '../compare/copies/read-narrative';
import type { DatabaseOrTransaction } from '../store/client';
import { loadNarratives } from '../store/load-narratives';

/** A published report as it takes part in the search for copies. */
export interface Narrative {
  readonly reportId: string;
  readonly versionId: string;
  readonly organizationId: string;
  readonly passages: readonly NarrativePassage[];
}

/** The narratives of those of these reports that take part. */
export async function readNarratives(
  db: DatabaseOrTransaction,
  reportIds: readonly string[],
): Promise<Narrative[]> {
  const stored = await loadNarratives(db, reportIds);
  return stored.map((narrative) => ({
    reportId: narrative.reportId,
    versionId: narrative.versionId,
    organizationId: narrative.organizationId,
    passages: readNarrative(narrative),
  }));
}
