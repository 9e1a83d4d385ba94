import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MetricList } from '@/components/metric/metric-list';
import { PageTitle } from '@/components/ui/page-title';
import { METRIC_KEYS } from '@/lib/domain/metrics';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('metric');
  return { title: t('title') };
}

export default async function Page() {
  const t = await getTranslations('metric');
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="max-w-[46em]">{t('intro', { count: METRIC_KEYS.length })}</p>
      </PageTitle>
      <MetricList />
    </>
  );
}
