import type { FindingView } from '@/lib/serve/finding-view';
import { keysOf } from './finding-keys';

/**
 * What the checks said; a finding that is as it was is the stored one, with what people said of it. Of several that say the
 * same it is the one in the same place.
 */
export function asStored(stored: readonly FindingView[], tried: readonly FindingView[]): FindingView[] {
  const names = namesOf(stored);
  const wanted = namesOf(tried);
  return tried.map((finding, index) => {
    const alike = stored.filter((_, place) => names[place] === wanted[index]);
    const same =
      alike.find(({ source }) => source?.start === finding.source?.start) ??
      (alike.length === 1 ? alike[0] : undefined);
    return same === undefined ? finding : { ...same, source: finding.source };
  });
}

function namesOf(findings: readonly FindingView[]): string[] {
  return keysOf(findings).map(({ key, numbers }, index) =>
    JSON.stringify([key, numbers, findings[index]?.verdict]),
  );
}
