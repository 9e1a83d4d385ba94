import type { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { RESTING_ON_PUBLIC, WITH_BASIS } from '../../store/finding-basis';
import type { Prisma } from '../../store/generated/client';
import { LAST_PROVENANCE } from '../../store/provenance-rows';
import { figureView } from '../figure-view';
import { statisticView } from '../statistic-view';
import { findingItem } from './finding-item';
import { findPublicReport, versionOf, type FoundReport } from './find-public-report';
import { absolute, reportItem } from './report-item';
import { Box, type Report, type ReportVersion } from './schemas';
import { versionFacts } from './version-facts';

const CONTENTS = {
  omit: { facsimile: true, text: true },
  include: {
    sections: { orderBy: { ordinal: 'asc' } },
    figures: { orderBy: [{ start: 'asc' }, { metric: 'asc' }, { applicant: 'asc' }] },
    statistics: { orderBy: { position: 'asc' } },
    corrections: { orderBy: [{ kind: 'asc' }, { target: 'asc' }] },
    findings: { where: RESTING_ON_PUBLIC, orderBy: { position: 'asc' }, include: WITH_BASIS },
    source: { select: { sha256: true, mediaType: true, size: true, provenances: LAST_PROVENANCE } },
  },
} satisfies Prisma.ReportVersionDefaultArgs;
type Version = Prisma.ReportVersionGetPayload<typeof CONTENTS>;

/** A published report with everything read from it. Throws `AppError` not_found, withdrawn. */
export async function readReport(id: string): Promise<z.infer<typeof Report>> {
  const report = await findPublicReport(id);
  return contentsOf(report, await readContents(report, null));
}

/** A version that is or was the published one. Throws `AppError` not_found, withdrawn. */
export async function readReportVersion(id: string, number: number): Promise<z.infer<typeof ReportVersion>> {
  const report = await findPublicReport(id);
  const version = await readContents(report, number);
  return {
    ...contentsOf(report, version),
    ...versionFacts(report, version),
  };
}

async function readContents(report: FoundReport, number: number | null): Promise<Version> {
  const version = await database().reportVersion.findFirst({
    where: versionOf(report, number),
    ...CONTENTS,
  });
  if (version === null) throw new AppError('not_found', `no public version ${number ?? ''} of ${report.id}`);
  return version;
}

function contentsOf(report: FoundReport, version: Version): z.infer<typeof Report> {
  return {
    ...reportItem({ ...report, currentVersion: version }),
    sections: version.sections.map(({ kind, ordinal, heading, text, page, line, start, end }) => ({
      kind,
      ordinal,
      heading,
      text,
      source: { page, line, start, end },
    })),
    figures: version.figures.map((figure) => {
      const { metric, applicant, value, raw, status, rule, source } = figureView(figure);
      const box = figure.box === null ? null : Box.parse(figure.box);
      return { metric, applicant, value, raw, status, rule, source, box };
    }),
    statistics: version.statistics.map(statisticView),
    findings: version.findings.map(findingItem),
    corrections: version.corrections.map(({ kind, target, reason, createdAt }) => ({
      kind,
      target,
      reason,
      at: createdAt.toISOString(),
    })),
    source: {
      sha256: version.source.sha256,
      name: version.fileName,
      mediaType: version.source.mediaType,
      bytes: version.source.size,
      url: absolute(`/api/v1/files/${version.source.sha256}`),
      fetchedFrom: fetchedFrom(version.source.provenances),
    },
  };
}

function fetchedFrom([last]: Version['source']['provenances']) {
  if (last === undefined) return null;
  return { address: last.finalAddress, fetchedAt: last.fetchedAt.toISOString() };
}
