import type { z } from 'zod';
import type { ReportVersion as StoredVersion } from '../../store/generated/client';
import type { FoundReport } from './find-public-report';
import { versionAddress } from './report-item';
import type { ReportVersion } from './schemas';

type Facts = Pick<z.infer<typeof ReportVersion>, 'url' | 'isCurrent' | 'publicSince' | 'origin' | 'reason'>;
type Version = Pick<StoredVersion, 'id' | 'number' | 'createdAt' | 'publicSince' | 'origin' | 'reason'>;

/** What is said of a version that is or was public, beside what it holds. */
export function versionFacts(report: FoundReport, version: Version): Facts {
  const { id, number, createdAt, publicSince, origin, reason } = version;
  return {
    url: versionAddress(report, number),
    isCurrent: id === report.currentVersionId,
    publicSince: (publicSince ?? createdAt).toISOString(),
    origin,
    reason,
  };
}
