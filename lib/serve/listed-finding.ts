import { z } from 'zod';
import { reportPath } from '../domain/addresses';
import type { FindingState } from '../domain/finding-state';
import type { Verdict } from '../domain/report';
import { basisView, type BasisView } from './finding-view';
import type { OpenFinding } from '../store/list-open-findings';

/** A finding as lists of several reports show it; its sentence is the catalogue's `findings.<code>`. */
export interface ListedFinding {
  readonly id: string;
  readonly code: string;
  readonly verdict: Verdict;
  readonly state: FindingState;
  readonly expression: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly year: number;
  readonly organization: string;
  /** The report, at the place the finding is about where it has one. */
  readonly href: string;
  /** The other report it rests on. */
  readonly basis: Pick<BasisView, 'organization' | 'year' | 'href'> | null;
}

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

export function toListedFinding({
  version,
  basisVersion,
  start,
  end,
  params,
  ...finding
}: OpenFinding): ListedFinding {
  const { year, organization } = version.report;
  const path = reportPath({
    divisionCode: organization.divisionCode,
    organizationSlug: organization.slug,
    year,
  });
  return {
    id: finding.id,
    code: finding.code,
    verdict: finding.verdict,
    state: finding.state,
    expression: finding.expression,
    params: Params.parse(params),
    year,
    organization: organization.name,
    href: start === null || end === null ? path : `${path}?at=${start}-${end}`,
    basis: basisView(basisVersion, []),
  };
}
