import type { Meilisearch } from 'meilisearch';
import { TITLE_ORDINAL } from '../passage';
import type { HeldReport } from '../search-engine';

const PAGE = 10_000;

type HeldPassage = Record<'reportId' | 'versionId', string> & { readonly ordinal: number };

/** Every report in the index; it is whole when its passages are numbered through and of one version. */
export async function readContents(client: Meilisearch, uid: string): Promise<HeldReport[]> {
  const index = client.index(uid);
  const reports = new Map<
    string,
    { versionId: string; isOneVersion: boolean; passages: number; last: number }
  >();
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await index.getDocuments<HeldPassage>({
      fields: ['reportId', 'versionId', 'ordinal'],
      limit: PAGE,
      offset,
    });
    total = page.total;
    for (const { reportId, versionId, ordinal } of page.results) {
      const known = reports.get(reportId) ?? {
        versionId,
        isOneVersion: true,
        passages: 0,
        last: TITLE_ORDINAL,
      };
      reports.set(reportId, {
        versionId,
        isOneVersion: known.isOneVersion && known.versionId === versionId,
        passages: known.passages + 1,
        last: Math.max(known.last, ordinal),
      });
    }
  }
  return [...reports].map(([reportId, { versionId, isOneVersion, passages, last }]) => ({
    reportId,
    versionId,
    isWhole: isOneVersion && passages === last + 1,
  }));
}
