import type { FoundReport } from './search';

/** A result, and those behind it on the page whose best passage is the same but for digits. */
export interface FoundGroup {
  readonly report: FoundReport;
  readonly alike: readonly FoundReport[];
  readonly isOpen: boolean;
  /** The page with the group unfolded, or folded when it is open. */
  readonly toggleHref: string;
}

/** Folds the results of one page: every report stays on its page, behind the best one that says the same. */
export function foldAlike(
  hits: readonly FoundReport[],
  unfolded: readonly string[],
  address: string,
): FoundGroup[] {
  const groups: FoundReport[][] = [];
  for (const hit of hits) {
    const group = hit.shape === null ? undefined : groups.find(([first]) => first?.shape === hit.shape);
    if (group === undefined) groups.push([hit]);
    else group.push(hit);
  }
  const known = groups.flatMap(([first]) => (first === undefined ? [] : first.reportId));
  const open = known.filter((id) => unfolded.includes(id));
  return groups.flatMap(([report, ...alike]) => {
    if (report === undefined) return [];
    const { reportId } = report;
    const isOpen = open.includes(reportId);
    const next = isOpen ? open.filter((id) => id !== reportId) : [...open, reportId];
    const toggleHref = next.length === 0 ? address : `${address}&unfold=${next.join(',')}`;
    return [{ report, alike, isOpen, toggleHref }];
  });
}
