import type { CitedReport } from '../cite/reference';
import { versionPath } from '../domain/addresses';
import { absolute } from './api/report-item';
import { today } from './today';

interface Facts {
  readonly id: string;
  readonly year: number;
  readonly address: { divisionCode: string; organizationSlug: string; year: number };
  readonly organization: string;
  readonly title: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  readonly version: number;
  readonly publicSince: Date | null;
  readonly sha256: string;
}

/** What there is to cite of a version of a report. */
export function citedReport(facts: Facts): CitedReport {
  const { id, address, publicSince, sha256, organization, year, title, publishedOn, version } = facts;
  return {
    reportId: id,
    organization,
    year,
    title,
    publishedOn,
    version,
    sha256,
    publicSince: publicSince === null ? null : today(publicSince),
    recordUrl: absolute(versionPath(address, version)),
    originalUrl: absolute(`/api/v1/files/${sha256}`),
  };
}
