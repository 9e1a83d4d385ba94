import type { CitedThing } from './formats';

/** What there is to cite of a report; days are YYYY-MM-DD, null where unknown. */
export interface CitedReport {
  readonly reportId: string;
  readonly organization: string;
  readonly year: number;
  /** As printed; null where the report prints none. */
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly version: number;
  /** The day on which the version became public in the archive. */
  readonly publicSince: string | null;
  readonly sha256: string;
  /** The version's own page. */
  readonly recordUrl: string;
  /** The file, byte for byte. */
  readonly originalUrl: string;
}

/** One entry of a list of references, in no format yet. */
export interface Reference {
  readonly kind: 'report' | 'dataset';
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** The day of publication; null where it is unknown, and then it is left out. */
  readonly issued: string | null;
  readonly accessed: string;
  readonly url: string;
  /** Null for what has no versions. */
  readonly version: number | null;
  readonly note: string;
}

export const ARCHIVE_NAME = '公开年报档案';

/** A title that is not printed stands in square brackets, as cataloguers write titles of their own. */
function titleOf({ title, organization, year }: CitedReport): string {
  const printed = title?.replace(/\s+/g, ' ').trim() ?? '';
  return printed === '' ? `[${organization}${year}年政府信息公开工作年度报告]` : printed;
}

/** The entry for the original or for the archive's record of it, seen on the day `accessed`. */
export function referenceOf(report: CitedReport, of: CitedThing, accessed: string): Reference {
  const note = `${ARCHIVE_NAME}，版本 ${report.version}，原件 sha256 ${report.sha256}`;
  const short = report.reportId.slice(-12);
  if (of === 'original') {
    return {
      kind: 'report',
      key: `gongkai-${short}`,
      author: report.organization,
      title: titleOf(report),
      issued: report.publishedOn,
      accessed,
      url: report.originalUrl,
      version: null,
      note,
    };
  }
  return {
    kind: 'dataset',
    key: `gongkai-${short}-v${report.version}`,
    author: ARCHIVE_NAME,
    title: `${titleOf(report)}: 数据与核查结果`,
    issued: report.publicSince,
    accessed,
    url: report.recordUrl,
    version: report.version,
    note,
  };
}
