/** Permanent addresses, without the language prefix. */

export function reportPath(report: { divisionCode: string; organizationSlug: string; year: number }): string {
  return `/reports/${report.divisionCode}/${report.organizationSlug}/${report.year}`;
}

/** One version of a report, which stays what it is when a later one comes. `place`: `figure=…` or `at=…`. */
export function versionPath(
  report: { divisionCode: string; organizationSlug: string; year: number },
  version: number,
  place?: string,
): string {
  return `${reportPath(report)}?version=${version}${place === undefined ? '' : `&${place}`}`;
}

/** What is different between two versions of a report. */
export function changesPath(
  report: { divisionCode: string; organizationSlug: string; year: number },
  from: number,
  to: number,
): string {
  return `${reportPath(report)}/changes?from=${from}&to=${to}`;
}

export function organizationPath(slug: string): string {
  return `/organizations/${slug}`;
}

export function divisionPath(code: string): string {
  return `/browse/${code}`;
}

export function yearPath(year: number): string {
  return `/years/${year}`;
}

export function metricPath(metric: string): string {
  return `/metrics/${metric}`;
}
