import type { DataPage } from '@/lib/serve/data/data-page';

interface Words {
  readonly name: string;
  readonly description: string;
}

/** The export as a schema.org Dataset. */
export function datasetLd({ name: version, created, siteUrl, tables }: DataPage, words: Words): object {
  const absolute = (path: string): string => new URL(path, siteUrl).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...words,
    url: absolute('/data'),
    version,
    dateModified: created,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: absolute('/data/LICENCE.md'),
    creator: { '@type': 'Organization', name: 'Gongkai Archive', url: siteUrl },
    spatialCoverage: 'China',
    measurementTechnique: absolute('/about'),
    distribution: tables.flatMap(({ name, csv, parquet }) => [
      distribution(`${name} (CSV)`, 'text/csv', csv),
      distribution(`${name} (Parquet)`, 'application/vnd.apache.parquet', parquet),
    ]),
  };

  function distribution(
    name: string,
    encodingFormat: string,
    { href, bytes, sha256 }: DataPage['files'][number],
  ): object {
    const contentUrl = absolute(href);
    return { '@type': 'DataDownload', name, encodingFormat, contentUrl, contentSize: `${bytes} B`, sha256 };
  }
}
