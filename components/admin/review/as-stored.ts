import type { FindingView } from '@/lib/serve/finding-view';
import { keysOf } from './finding-keys';

/** What the checks said; a finding that is as it was is the stored one, with what people said of it. */
export function asStored(stored: readonly FindingView[], tried: readonly FindingView[]): FindingView[] {
  const namesOf = (findings: readonly FindingView[]): string[] =>
    keysOf(findings).map(({ key, numbers }, index) =>
      JSON.stringify([key, numbers, findings[index]?.verdict]),
    );
  const names = namesOf(stored);
  const known = new Map(stored.map((finding, index) => [names[index], finding]));
  const wanted = namesOf(tried);
  return tried.map((finding, index) => known.get(wanted[index]) ?? finding);
}
