import { isApplicant, type Applicant } from '@/lib/domain/metrics';

export const TEXT_VIEWS = ['all', 'same', 'changed', 'only'] as const;
export type TextView = (typeof TEXT_VIEWS)[number];

/** Everything the comparison's address says. */
export interface CompareState {
  readonly reports: readonly string[];
  readonly applicant: Applicant;
  /** True to list only metrics whose values differ. */
  readonly differing: boolean;
  readonly text: TextView;
  /** Words of the search for a report to add. */
  readonly find: string;
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

function one(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Reads the address; what it does not say, or says wrongly, gets its default. */
export function readCompareState(parameters: Parameters): CompareState {
  const applicant = one(parameters, 'applicant');
  const text = one(parameters, 'text');
  const reports = one(parameters, 'reports').split(',');
  return {
    reports: [...new Set(reports.map((id) => id.trim()).filter((id) => id !== ''))],
    applicant: isApplicant(applicant) ? applicant : 'total',
    differing: one(parameters, 'figures') === 'differing',
    text: TEXT_VIEWS.find((view) => view === text) ?? 'all',
    find: one(parameters, 'find').slice(0, 100),
  };
}

/** The address of the same comparison with something changed; defaults are left out. */
export function compareHref(state: CompareState, changes: Partial<CompareState>): string {
  const next = { ...state, ...changes };
  const parts = [
    next.reports.length > 0 ? `reports=${next.reports.join(',')}` : '',
    next.applicant === 'total' ? '' : `applicant=${next.applicant}`,
    next.differing ? 'figures=differing' : '',
    next.text === 'all' ? '' : `text=${next.text}`,
    next.find === '' ? '' : `find=${encodeURIComponent(next.find)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '/compare' : `/compare?${parts.join('&')}`;
}
