import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DivisionCrumbs } from '@/components/browse/division-crumbs';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { FindingsByYear } from '@/components/organization/findings-by-year';
import { YearsOfBody } from '@/components/organization/years-of-body';
import { FeedLink } from '@/components/site/feed-link';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { organizationPath } from '@/lib/domain/addresses';
import { readOrganizationPage } from '@/lib/serve/organization-page';

interface Props {
  params: Promise<{ slug: string }>;
}

const read = cache((slug: string) => orNotFound(readOrganizationPage(slug)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug } = await read((await params).slug);
  return { title: name, ...(await feedAlternate(`${organizationPath(slug)}/feed.atom`)) };
}

export default async function OrganizationPage({ params }: Props) {
  const page = await read((await params).slug);
  const t = await getTranslations();
  const ids = page.years.flatMap(({ report }) => (report === null ? [] : [report.id])).reverse();
  return (
    <>
      <DivisionCrumbs trail={page.trail} page={page.name} />
      <PageTitle title={<span lang="zh-CN">{page.name}</span>}>
        {t('organization.facts', { kind: t(`domain.kinds.${page.kind}`), count: page.reports })} ·{' '}
        <FeedLink href={`${organizationPath(page.slug)}/feed.atom`} />
      </PageTitle>
      <Section
        title={t('organization.years')}
        aside={
          ids.length > 1 && (
            <ButtonLink href={`/compare?reports=${ids.slice(-4).join(',')}`}>
              {t('organization.compare')}
            </ButtonLink>
          )
        }
      >
        <YearsOfBody years={page.years} name={page.name} />
        <p className="meta mt-s2">{t('organization.absent')}</p>
      </Section>
      <Section title={t('organization.findings')}>
        <FindingsByYear years={page.years} />
      </Section>
    </>
  );
}
