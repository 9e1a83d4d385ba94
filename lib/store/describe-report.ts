import type { DatabaseOrTransaction } from './client';

export interface ReportDescription {
  readonly divisionCode: string;
  readonly organization: string;
  readonly year: number;
}

/** Whose report it is and on which year; null when it is gone. */
export async function describeReport(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<ReportDescription | null> {
  const report = await db.report.findUnique({
    where: { id: reportId },
    select: { year: true, organization: { select: { name: true, divisionCode: true } } },
  });
  if (report === null) return null;
  const { name, divisionCode } = report.organization;
  return { divisionCode, organization: name, year: report.year };
}
