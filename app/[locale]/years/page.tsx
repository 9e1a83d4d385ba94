import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { YearsTable } from '@/components/site/years-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { readYears } from '@/lib/serve/year-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('browse.years');
  return { title: t('title') };
}

export default async function YearsPage() {
  const years = await readYears();
  const t = await getTranslations('browse.years');
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <div className="max-w-[44rem]">
        {years.length > 0 ? <YearsTable years={years} /> : <EmptyState title={t('nothing')} />}
      </div>
      <p className="meta mt-s3 max-w-[46em]">{t('forms')}</p>
    </>
  );
}
