import type { OrganizationKind, Verdict } from '../domain/report';
import type { Form } from '../domain/metrics';
import { reportPath } from '../domain/addresses';
import type { Database } from '../store/client';
import { countOpenFindings } from '../store/count-open-findings';
import { listPublishedReports, type PublishedReport } from '../store/list-published-reports';
import { listUnreadVersions } from '../store/list-unread-versions';
import type { PublishedScope } from '../store/published-scope';

/** How a report that is in the archive was read: `open` has findings that do not hold, `unread` gave no number. */
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
  /** The gravest verdict among its findings. */
  readonly verdict: Verdict;
  readonly state: ReadState;
}

/** The published reports of a scope, by place, body and year. */
export async function readReportSummaries(db: Database, scope: PublishedScope): Promise<ReportSummary[]> {
  const [reports, counts, unread] = await Promise.all([
    listPublishedReports(db, scope),
    countOpenFindings(db, scope),
    listUnreadVersions(db, scope),
  ]);
  const open = new Map(counts.map(({ versionId, verdict, count }) => [`${versionId} ${verdict}`, count]));
  const unreadIds = new Set(unread);
  return reports.flatMap((report) => {
    const version = report.currentVersion;
    if (version === null) return [];
    const violated = open.get(`${version.id} violated`) ?? 0;
    const undetermined = open.get(`${version.id} undetermined`) ?? 0;
    return [summarize(report, version, { violated, undetermined, isUnread: unreadIds.has(version.id) })];
  });
}

function summarize(
  { id, year, publishedAt, organization }: PublishedReport,
  version: NonNullable<PublishedReport['currentVersion']>,
  { violated, undetermined, isUnread }: { violated: number; undetermined: number; isUnread: boolean },
): ReportSummary {
  const { name, slug, kind, division } = organization;
  const verdict = violated > 0 ? 'violated' : undetermined > 0 ? 'undetermined' : 'holds';
  return {
    id,
    versionId: version.id,
    href: reportPath({ divisionCode: division.code, organizationSlug: slug, year }),
    year,
    form: toForm(version.form),
    isSample: version.isSample,
    addedAt: publishedAt?.toISOString() ?? null,
    organization: { name, slug, kind },
    division,
    violated,
    undetermined,
    verdict,
    state: isUnread ? 'unread' : verdict === 'holds' ? 'clean' : 'open',
  };
}

function toForm(stored: string): Form {
  return stored === '2019' || stored === '2021' ? stored : 'free';
}
