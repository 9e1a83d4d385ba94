import { z } from 'zod';
import { database } from '../../store/client';
import { findPublicReport } from './find-public-report';
import { pageOf, readNameCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import { reportItem } from './report-item';
import type { VersionList } from './schemas';
import { versionFacts } from './version-facts';

const PAGE = 50;
const Number = z.coerce.number().int().min(1).max(1_000_000);

/** A page of the versions of a published report that are or were public, the first one first. Throws `AppError` not_found, withdrawn. */
export async function listVersions(
  id: string,
  { cursor, limit = PAGE }: z.output<typeof PARAMETERS.versions>,
): Promise<z.infer<typeof VersionList>> {
  const after = cursor === undefined ? 0 : Number.catch(0).parse(readNameCursor(cursor));
  const report = await findPublicReport(id);
  const rows = await database().reportVersion.findMany({
    where: { reportId: report.id, publicSince: { not: null }, number: { gt: after } },
    orderBy: { number: 'asc' },
    take: limit + 1,
    omit: { text: true, facsimile: true },
  });
  return pageOf(
    rows,
    limit,
    (version) => ({
      ...reportItem({ ...report, currentVersion: version }),
      ...versionFacts(report, version),
      parserVersion: version.parserVersion,
      sha256: version.sourceSha256,
    }),
    ({ number }) => String(number),
  );
}
