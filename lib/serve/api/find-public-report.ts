import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { REPORT_ITEM } from './report-item';

const SELECT = {
  id: true,
  year: true,
  organization: REPORT_ITEM.organization,
  status: true,
  currentVersionId: true,
} satisfies Prisma.ReportSelect;

export type FoundReport = Prisma.ReportGetPayload<{ select: typeof SELECT }> & {
  readonly currentVersionId: string;
};

/** A published report without its contents. Throws `AppError` not_found, withdrawn. */
export async function findPublicReport(id: string): Promise<FoundReport> {
  const row = z.uuid().safeParse(id).success
    ? await database().report.findUnique({ where: { id }, select: SELECT })
    : null;
  if (row?.status === 'withdrawn') throw new AppError('withdrawn', `report ${id} was withdrawn`);
  const currentVersionId = row?.currentVersionId ?? null;
  if (row?.status !== 'published' || currentVersionId === null) {
    throw new AppError('not_found', `no published report ${id}`);
  }
  return { ...row, currentVersionId };
}

/** Which version of a published report is meant: the current one, or an earlier one that was public. */
export function versionOf(
  report: FoundReport,
  number: number | null,
): Prisma.ReportVersionWhereInput & { reportId: string } {
  return number === null
    ? { reportId: report.id, id: report.currentVersionId }
    : { reportId: report.id, number, publicSince: { not: null } };
}
