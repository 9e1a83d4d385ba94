import { divisionPath, metricPath, organizationPath, reportPath, versionPath } from '../domain/addresses';
import { absolute } from './api/report-item';
import type { ReportView } from './report-page';

const CONTEXT = 'https://schema.org';
const ARCHIVE = '公开年报档案';

const archive = () => ({ '@type': 'Organization', name: ARCHIVE, url: absolute('/') });

/** A publishing body as schema.org has it. */
export function organizationData(body: { readonly name: string; readonly slug: string }): object {
  const url = absolute(organizationPath(body.slug));
  return { '@type': 'GovernmentOrganization', '@id': url, name: body.name, url };
}

/** A report as schema.org has it; what is not known is left out. */
export function reportData(report: ReportView): object {
  const { organization, year, title, publishedOn, original, divisions } = report;
  const place = divisions.at(-1);
  return {
    '@context': CONTEXT,
    '@type': 'Report',
    '@id': absolute(reportPath(report.address)),
    url: absolute(versionPath(report.address, report.version)),
    name: title ?? `${organization.name}${year}年政府信息公开工作年度报告`,
    author: organizationData(organization),
    publisher: organizationData(organization),
    ...(publishedOn !== null && { datePublished: publishedOn }),
    temporalCoverage: String(year),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    version: String(report.version),
    identifier: [
      `urn:uuid:${report.id}`,
      { '@type': 'PropertyValue', propertyID: 'sha256', value: original.sha256 },
    ],
    ...(place && {
      spatialCoverage: {
        '@type': 'AdministrativeArea',
        name: divisions.map(({ name }) => name).join(''),
        identifier: place.code,
        url: absolute(divisionPath(place.code)),
      },
    }),
    isBasedOn: absolute(original.url),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(original.url),
      encodingFormat: original.mediaType,
      contentSize: `${original.bytes} B`,
    },
    archivedAt: absolute(reportPath(report.address)),
    isPartOf: { '@type': 'WebSite', name: ARCHIVE, url: absolute('/') },
  };
}

interface MetricSource {
  readonly metric: string;
  readonly name: string;
  readonly description: string;
}

/** The values of a metric over all reports as schema.org has data sets. */
export function metricData({ metric, name, description }: MetricSource): object {
  const files = `/api/v1/figures.csv?metric=${metric}`;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': absolute(metricPath(metric)),
    url: absolute(metricPath(metric)),
    name,
    description,
    variableMeasured: metric,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: archive(),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(files) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: absolute(`/api/v1/figures?metric=${metric}`),
      },
    ],
  };
}
