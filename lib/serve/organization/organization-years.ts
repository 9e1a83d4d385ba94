import { publicationDeadline } from '../../domain/publication-deadline';
import type { OrganizationKind } from '../../domain/report';
import type { ReportLine } from '../key-figures';
import type { ListedFinding } from '../listed-finding';

/** A year of a body: its report, or why there is none. */
export interface OrganizationYear {
  readonly year: number;
  readonly state: 'held' | 'withdrawn' | 'none' | 'due';
  readonly report: ReportLine | null;
  readonly findings: readonly ListedFinding[];
}

interface Known {
  readonly kind: OrganizationKind;
  readonly reports: readonly ReportLine[];
  /** Years whose report was withdrawn. */
  readonly withdrawn: readonly number[];
  readonly findings: readonly ListedFinding[];
  /** ISO day in China. */
  readonly day: string;
}

/** From the present year back to 2019, or to the first year held. */
export function organizationYears({ kind, reports, withdrawn, findings, day }: Known): OrganizationYear[] {
  return yearsBack([...reports.map(({ year }) => year), ...withdrawn], day).map((year) => {
    const report = reports.find((line) => line.year === year) ?? null;
    const absent = day <= publicationDeadline(kind, year) ? 'due' : 'none';
    return {
      year,
      state: report !== null ? 'held' : withdrawn.includes(year) ? 'withdrawn' : absent,
      report,
      findings: findings.filter((finding) => finding.year === year),
    };
  });
}

function yearsBack(held: readonly number[], day: string): number[] {
  const first = Math.min(2019, ...held);
  const last = Math.max(Number(day.slice(0, 4)), ...held);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
