import { identifyFindings, type FindingIdentity } from '@/lib/domain/finding-key';
import type { FindingView } from '@/lib/serve/finding-view';

/** What each of some findings is about and of which numbers, as the archive tells them apart in every version. */
export function keysOf(findings: readonly FindingView[]): FindingIdentity[] {
  return identifyFindings(
    findings.map(({ basis, ...rest }) => ({ ...rest, basisReport: basis?.reportId ?? null })),
  );
}
