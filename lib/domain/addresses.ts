/** Permanent addresses, without the language prefix. */

export function reportPath(report: { divisionCode: string; organizationSlug: string; year: number }): string {
  return `/reports/${report.divisionCode}/${report.organizationSlug}/${report.year}`;
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
