import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DivisionLinks } from '@/components/browse/division-links';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { Downloads } from '@/components/site/downloads';
import { PlaceTree } from '@/components/site/place-tree';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { readBrowsePage } from '@/lib/serve/browse-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('browse');
  return { title: t('title'), ...(await feedAlternate('/feed.atom')) };
}

export default async function BrowsePage() {
  const { places, emptyProvinces } = await readBrowsePage();
  const t = await getTranslations('browse');
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {places.length > 0 && <Downloads view="archive" page="/browse" />}
      <div className="two">
        <Section title={t('held')}>
          {places.length > 0 ? <PlaceTree places={places} open={3} /> : <EmptyState title={t('nothing')} />}
        </Section>
        <Section title={t('emptyProvinces')}>
          <p className="meta mb-s3">{t('absent')}</p>
          <DivisionLinks divisions={emptyProvinces} />
        </Section>
      </div>
    </>
  );
}
