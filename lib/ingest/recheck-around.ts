import { checkAcross } from '../check/check-across';
import { LEAST_SHARED } from '../check/same-text/same-text';
import { findAlikeVersions } from '../store/find-alike-versions';
import type { Prisma } from '../store/generated/client';
import { listPublicVersions } from '../store/list-public-versions';
import { listVersionsToCheck } from '../store/list-versions-to-check';
import { loadCheckedReports } from '../store/load-checked-reports';
import { lockChecks } from '../store/lock-checks';
import { replaceRestingFindings } from '../store/replace-resting-findings';

/**
 * Tries the rules over several reports again wherever a report of this body plays a part: on its own versions, drafts
 * included, and on those of bodies that share its text. Only what is public is ever a basis. Doing it twice changes
 * nothing.
 */
export async function recheckAround(tx: Prisma.TransactionClient, organizationId: string): Promise<void> {
  await lockChecks(tx);
  const alike = new Map<string, readonly string[]>();
  const alikeOf = async (versionId: string): Promise<readonly string[]> => {
    const found = alike.get(versionId) ?? (await findAlikeVersions(tx, versionId, LEAST_SHARED));
    alike.set(versionId, found);
    return found;
  };
  const versionIds = new Set(await listVersionsToCheck(tx, organizationId));
  for (const id of await listPublicVersions(tx, organizationId)) {
    for (const other of await alikeOf(id)) versionIds.add(other);
  }
  for (const version of await loadCheckedReports(tx, [...versionIds])) {
    const own = await listPublicVersions(tx, version.organizationId);
    const others = await loadCheckedReports(tx, [...own, ...(await alikeOf(version.versionId))]);
    const findings = checkAcross(
      version,
      others.filter(({ versionId }) => versionId !== version.versionId),
    );
    await replaceRestingFindings(tx, version.versionId, findings);
  }
}
