import { reportPath } from '../../domain/addresses';
import type { Prisma } from '../../store/generated/client';
import { absolute, addressOf, versionAddress } from '../api/report-item';
import { divisionName } from '../division-names';
import { element, type Xml } from './xml';

/** What a record's metadata are made of. */
export const DUBLIN_CORE = {
  id: true,
  year: true,
  organization: {
    select: {
      name: true,
      slug: true,
      kind: true,
      division: { select: { code: true, name: true, level: true, path: true } },
    },
  },
  currentVersion: {
    select: {
      number: true,
      title: true,
      publishedOn: true,
      isSample: true,
      sourceSha256: true,
      source: { select: { mediaType: true } },
    },
  },
} satisfies Prisma.ReportSelect;

const SAMPLE = '样本：随程序附带的演示材料，叙述部分为改写，不能当作原件引用。';

/** A report as unqualified Dublin Core; what is not known of it is left out. */
export function dublinCore(report: Prisma.ReportGetPayload<{ select: typeof DUBLIN_CORE }>): Xml {
  const { organization, year, currentVersion: version } = report;
  const { division, name } = organization;
  const elements: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', version?.title ?? `[${name}${year}年政府信息公开工作年度报告]`],
    ['creator', name],
    ['subject', '政府信息公开'],
    ['description', version?.isSample === true ? SAMPLE : undefined],
    ['publisher', name],
    ['date', version?.publishedOn?.toISOString().slice(0, 10)],
    ['type', 'Text'],
    ['format', version?.source.mediaType],
    ['identifier', absolute(reportPath(addressOf(report)))],
    ['identifier', `urn:uuid:${report.id}`],
    ['source', version ? absolute(`/api/v1/files/${version.sourceSha256}`) : undefined],
    ['language', 'zh'],
    ['relation', version ? versionAddress(report, version.number) : undefined],
    ['relation', absolute(`/api/v1/reports/${report.id}`)],
    ['coverage', division.path.map(divisionName).join(' / ')],
    ['coverage', String(year)],
  ];
  return element(
    'oai_dc:dc',
    elements.flatMap(([key, value]) => (value === undefined ? [] : [element(`dc:${key}`, value)])),
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
  );
}
