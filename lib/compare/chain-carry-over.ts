import { APPLICANTS, type Applicant } from '../domain/metrics';
import type { Verdict } from '../domain/report';

/** What one report says of 结转, by the columns it prints; null where a column's value is not known. */
export interface CarriedYear {
  readonly year: number;
  /** 二、上年结转. */
  readonly carriedIn: ReadonlyMap<Applicant, number | null>;
  /** 四、结转下年度继续办理. */
  readonly carriedOut: ReadonlyMap<Applicant, number | null>;
}

/** From one year to the next: what was carried out and what came in, and in which columns the two differ. */
export interface CarryLink {
  readonly from: number;
  readonly to: number;
  /** 总计; null where it is not known. */
  readonly out: number | null;
  readonly in: number | null;
  /** Undetermined where a report is missing, or no column is known in both. */
  readonly verdict: Verdict;
  readonly breaks: readonly { readonly applicant: Applicant; readonly out: number; readonly in: number }[];
}

/** The links between neighbouring years from the first report to the last; a missing report breaks no link. */
export function chainCarryOver(years: readonly CarriedYear[]): CarryLink[] {
  const byYear = new Map(years.map((each) => [each.year, each]));
  const known = [...byYear.keys()];
  if (known.length < 2) return [];
  const first = Math.min(...known);
  const count = Math.max(...known) - first;
  return Array.from({ length: count }, (_, index) => {
    const from = first + index;
    return linkOf(from, byYear.get(from), byYear.get(from + 1));
  });
}

function linkOf(from: number, before: CarriedYear | undefined, after: CarriedYear | undefined): CarryLink {
  const pairs = APPLICANTS.flatMap((applicant) => {
    const out = before?.carriedOut.get(applicant) ?? null;
    const into = after?.carriedIn.get(applicant) ?? null;
    return out === null || into === null ? [] : [{ applicant, out, in: into }];
  });
  const breaks = pairs.filter((pair) => pair.out !== pair.in);
  const verdict = breaks.length > 0 ? 'violated' : pairs.length > 0 ? 'holds' : 'undetermined';
  return {
    from,
    to: from + 1,
    out: before?.carriedOut.get('total') ?? null,
    in: after?.carriedIn.get('total') ?? null,
    verdict,
    breaks,
  };
}
