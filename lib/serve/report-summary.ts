import type { OrganizationKind, Verdict } from '../domain/report';
import type { Form } from '../domain/metrics';
import { reportPath } from '../domain/addresses';
import type { Database } from '../store/client';
import { listReportSummaries, type SummaryRow } from '../store/list-report-summaries';
import type { PublishedScope } from '../store/published-scope';

/** How a report that is in the archive was read: `open` has open findings, `unread` gave no number. */
export type ReadState = 'clean' | 'open' | 'unread';

/** A published report as lists show it. */
export interface ReportSummary {
  readonly id: string;
  readonly versionId: string;
  readonly href: string;
  readonly year: number;
  readonly form: Form;
  readonly isSample: boolean;
  /** ISO time at which it became public here. */
  readonly addedAt: string | null;
  readonly organization: { readonly name: string; readonly slug: string; readonly kind: OrganizationKind };
  /** `path` goes from the province's code to the division's own. */
  readonly division: { readonly code: string; readonly name: string; readonly path: readonly string[] };
  readonly violated: number;
  readonly undetermined: number;
  /** Findings that do not hold, but were explained or dismissed. */
  readonly answered: number;
  /** The gravest verdict among its open findings; `holds` where nothing is open. */
  readonly verdict: Verdict;
  readonly state: ReadState;
}

/** The published reports of a scope, by place, body and year. */
export async function readReportSummaries(db: Database, scope: PublishedScope): Promise<ReportSummary[]> {
  return (await listReportSummaries(db, scope)).map(summarize);
}

function summarize(row: SummaryRow): ReportSummary {
  const { id, versionId, year, slug, kind, divisionCode, violated, undetermined, answered } = row;
  const verdict = violated > 0 ? 'violated' : undetermined > 0 ? 'undetermined' : 'holds';
  return {
    ...{ id, versionId, year, violated, undetermined, answered, verdict, isSample: row.isSample },
    href: reportPath({ divisionCode, organizationSlug: slug, year }),
    form: toForm(row.form),
    addedAt: row.publishedAt?.toISOString() ?? null,
    organization: { name: row.organization, slug, kind },
    division: { code: divisionCode, name: row.division, path: row.path },
    state: row.isUnread ? 'unread' : verdict === 'holds' ? 'clean' : 'open',
  };
}

function toForm(stored: string): Form {
  return stored === '2019' || stored === '2021' ? stored : 'free';
}
