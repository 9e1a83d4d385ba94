import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { RESTING_ON_PUBLIC, WITH_BASIS } from '../../store/finding-basis';
import type { Prisma } from '../../store/generated/client';
import { figureView } from '../figure-view';
import { findingView } from '../finding-view';
import { statisticView } from '../statistic-view';
import { absolute, REPORT_ITEM, reportItem } from './report-item';
import type { Report } from './schemas';

const DETAIL = {
  ...REPORT_ITEM,
  status: true,
  currentVersion: {
    include: {
      sections: { orderBy: { ordinal: 'asc' } },
      figures: { orderBy: [{ start: 'asc' }, { metric: 'asc' }, { applicant: 'asc' }] },
      statistics: { orderBy: { position: 'asc' } },
      findings: { where: RESTING_ON_PUBLIC, orderBy: { position: 'asc' }, include: WITH_BASIS },
      source: { select: { sha256: true, mediaType: true, size: true } },
    },
  },
} satisfies Prisma.ReportSelect;

/** A published report with everything read from it. Throws `AppError` not_found, withdrawn. */
export async function readReport(id: string): Promise<z.infer<typeof Report>> {
  const row = z.uuid().safeParse(id).success
    ? await database().report.findUnique({ where: { id }, select: DETAIL })
    : null;
  if (row?.status === 'withdrawn') throw new AppError('withdrawn', `report ${id} was withdrawn`);
  if (row?.status !== 'published' || row.currentVersion === null) {
    throw new AppError('not_found', `no published report ${id}`);
  }
  const version = row.currentVersion;
  return {
    ...reportItem(row),
    sections: version.sections.map(({ kind, ordinal, heading, text, page, line, start, end }) => ({
      kind,
      ordinal,
      heading,
      text,
      source: { page, line, start, end },
    })),
    figures: version.figures
      .map(figureView)
      .map(({ metric, applicant, value, raw, status, rule, source }) => ({
        metric,
        applicant,
        value,
        raw,
        status,
        rule,
        source,
      })),
    statistics: version.statistics.map(statisticView),
    findings: version.findings
      .map(findingView)
      .map(({ code, severity, verdict, figures, expression, params, source, basis }) => ({
        code,
        severity,
        verdict,
        figures: [...figures],
        expression,
        params: { ...params },
        source,
        basis: basis && {
          reportId: basis.reportId,
          url: absolute(basis.href),
          organization: basis.organization,
          year: basis.year,
          figures: [...basis.figures],
        },
      })),
    source: {
      sha256: version.source.sha256,
      name: version.fileName,
      mediaType: version.source.mediaType,
      bytes: version.source.size,
      url: absolute(`/api/v1/files/${version.source.sha256}`),
    },
  };
}
