import { divisionByCode } from '../../divisions/division-by-code';
import { divisionPath, metricPath, organizationPath, reportPath, yearPath } from '../../domain/addresses';
import { AppError } from '../../domain/app-error';
import { isMetricKey } from '../../domain/metrics';
import type { ViewKind } from '../../domain/view-tables';
import { database } from '../../store/client';
import { findOrganization } from '../../store/find-organization';
import type { PublishedScope } from '../../store/published-scope';
import { reportPage, type ReportAddress } from '../report-page';

const YEAR = /^(19|20)\d\d$/;

/** What a page is about, as far as its files go. */
export interface View {
  readonly kind: ViewKind;
  /** Address of the page. */
  readonly page: string;
  readonly scope: PublishedScope;
  readonly metric?: string;
}

export const ARCHIVE: View = { kind: 'archive', page: '/browse', scope: {} };

/** Throws `AppError` not_found for a code the gazetteer does not have. */
export function divisionView(code: string): View {
  if (divisionByCode(code) === null) throw new AppError('not_found', `no division ${code}`);
  return { kind: 'division', page: divisionPath(code), scope: { divisionCode: code } };
}

/** Throws `AppError` not_found for what is no year. */
export function yearView(asked: string): View {
  if (!YEAR.test(asked)) throw new AppError('not_found', `no year ${asked}`);
  const year = Number(asked);
  return { kind: 'year', page: yearPath(year), scope: { year } };
}

/** Throws `AppError` not_found for a body without a public report. */
export async function organizationView(slug: string): Promise<View> {
  if ((await findOrganization(database(), slug)) === null)
    throw new AppError('not_found', `no organization ${slug}`);
  return { kind: 'organization', page: organizationPath(slug), scope: { organizationSlug: slug } };
}

/** Throws `AppError` not_found for what the codebook does not have. */
export function metricView(metric: string): View {
  if (!isMetricKey(metric)) throw new AppError('not_found', `no metric ${metric}`);
  return { kind: 'metric', page: metricPath(metric), scope: {}, metric };
}

/** Throws `AppError` not_found, and withdrawn. */
export async function reportView({
  year,
  ...place
}: Omit<ReportAddress, 'year'> & { readonly year: string }): Promise<View> {
  if (!YEAR.test(year)) throw new AppError('not_found', `no year ${year}`);
  const address = { ...place, year: Number(year) };
  const page = reportPath(address);
  const found = await reportPage(address);
  if (found.state === 'withdrawn') throw new AppError('withdrawn', `${page} was withdrawn`);
  return { kind: 'report', page, scope: { reportIds: [found.report.id] } };
}
