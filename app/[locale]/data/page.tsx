import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { datasetLd } from '@/components/data/dataset-ld';
import { FileSize } from '@/components/data/file-size';
import { FilesOfExport } from '@/components/data/files-of-export';
import { JsonLd } from '@/components/data/json-ld';
import { ReadingExamples } from '@/components/data/reading-examples';
import { TablesOfExport } from '@/components/data/tables-of-export';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { readDataPage } from '@/lib/serve/data/data-page';

const DESCRIPTOR = '/data/datapackage.json';
const MANIFEST = '/data/SHA256SUMS';
const BEWARE = ['nulls', 'forms', 'samples', 'versions'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data');
  return { title: t('title'), description: t('lead') };
}

export default async function DataPage() {
  const page = await readDataPage();
  const t = await getTranslations('data');
  const format = await getFormatter();
  if (page === null) {
    return (
      <>
        <PageTitle title={t('title')}>{t('lead')}</PageTitle>
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      </>
    );
  }
  const made = format.dateTime(new Date(page.created), { dateStyle: 'long', timeStyle: 'short' });
  const rows = page.tables.find(({ name }) => name === 'reports')?.rows ?? null;
  return (
    <>
      <JsonLd data={datasetLd(page, { name: t('title'), description: t('lead') })} />
      <PageTitle title={t('title')}>
        {t('lead')}
        <br />
        {t('made', { made })} {rows !== null && t('reports', { count: rows })}{' '}
        <FileSize bytes={page.files.reduce((sum, { bytes }) => sum + bytes, 0)} />
      </PageTitle>
      <Section title={t('beware.title')}>
        <ul className="max-w-measure list-disc pl-s5">
          {BEWARE.map((key) => (
            <li key={key}>{t(`beware.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('tables.caption')} aside={t('tables.note')}>
        <TablesOfExport tables={page.tables} />
        <p className="mt-s3">
          {t.rich('tables.texts', {
            descriptor: (name) => <a href={DESCRIPTOR}>{name}</a>,
            dictionary: (name) => <a href={t('tables.dictionaryHref')}>{name}</a>,
            sums: (name) => <a href={MANIFEST}>{name}</a>,
          })}
        </p>
      </Section>
      <Section title={t('read.title')}>
        <ReadingExamples siteUrl={page.siteUrl} />
      </Section>
      <Section title={t('licence.title')}>
        <p className="max-w-measure">{t('licence.text')}</p>
      </Section>
      <Section title={t('cite.title')}>
        <p className="mb-s3 max-w-measure">{t('cite.text')}</p>
        <Notice>{t('cite.example', { name: page.name, url: new URL('/data', page.siteUrl).href })}</Notice>
      </Section>
      <Section title={t('files.caption')} aside={<code>sha256sum -c SHA256SUMS</code>}>
        <FilesOfExport files={page.files} />
      </Section>
    </>
  );
}
