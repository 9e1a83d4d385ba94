import type { z } from 'zod';
import { CITATION_FILES } from '../../cite/formats';
import { referenceOf } from '../../cite/reference';
import { writeCitation } from '../../cite/write-citation';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { citedReport } from '../cited-report';
import { today } from '../today';
import { findPublicReport, versionOf } from './find-public-report';
import type { PARAMETERS } from './parameters';
import { addressOf } from './report-item';

export interface CitationFile {
  readonly text: string;
  readonly mediaType: string;
  readonly fileName: string;
}

/** The citation of a published report as a file. Throws `AppError` not_found, withdrawn. */
export async function readCitation(
  id: string,
  { of, format, version, accessed = today() }: z.output<typeof PARAMETERS.citation>,
): Promise<CitationFile> {
  const report = await findPublicReport(id);
  const found = await database().reportVersion.findFirst({
    where: versionOf(report, version ?? null),
    select: { number: true, title: true, publishedOn: true, publicSince: true, sourceSha256: true },
  });
  if (found === null) throw new AppError('not_found', `no public version ${version ?? ''} of ${id}`);
  const cited = citedReport({
    id,
    year: report.year,
    address: addressOf(report),
    organization: report.organization.name,
    title: found.title,
    publishedOn: found.publishedOn?.toISOString().slice(0, 10) ?? null,
    version: found.number,
    publicSince: found.publicSince,
    sha256: found.sourceSha256,
  });
  const { mediaType, extension } = CITATION_FILES[format];
  const reference = referenceOf(cited, of, accessed);
  return {
    text: writeCitation(reference, format),
    mediaType,
    fileName: `${reference.key}${of === 'original' ? '-original' : ''}.${extension}`,
  };
}
