import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DivisionCrumbs } from '@/components/browse/division-crumbs';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { CarryOverChain } from '@/components/organization/carry-over-chain';
import { CoursesSection } from '@/components/organization/courses-section';
import { FindingsByYear } from '@/components/organization/findings-by-year';
import { ReusedText } from '@/components/organization/reused-text';
import { KeptSentences } from '@/components/organization/kept-sentences';
import { YearsOfBody } from '@/components/organization/years-of-body';
import { Downloads } from '@/components/site/downloads';
import { FeedLink } from '@/components/site/feed-link';
import { ButtonLink } from '@/components/ui/button-link';
import { JsonLd } from '@/components/ui/json-ld';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { organizationPath } from '@/lib/domain/addresses';
import type { Applicant } from '@/lib/domain/metrics';
import { readOrganizationPage } from '@/lib/serve/organization/organization-page';
import { ORGANIZATION_PARAMETERS } from '@/lib/serve/organization/organization-query';
import { readKeptText } from '@/lib/serve/copies/kept-text';
import { readLeniently } from '@/lib/serve/read-leniently';
import { organizationData } from '@/lib/serve/structured-data';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const read = cache((slug: string, applicant: Applicant) => orNotFound(readOrganizationPage(slug, applicant)));

async function pageOf({ params, searchParams }: Props) {
  const query = readLeniently(ORGANIZATION_PARAMETERS, await searchParams);
  return { query, page: await read((await params).slug, query.applicant) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, slug } = (await pageOf(props)).page;
  return { title: name, ...(await feedAlternate(`${organizationPath(slug)}/feed.atom`)) };
}

export default async function OrganizationPage(props: Props) {
  const { page, query } = await pageOf(props);
  const t = await getTranslations();
  const number = await getFormatter();
  const format = (value: number): string => number.number(value, { maximumFractionDigits: 6 });
  const ids = page.years.flatMap(({ report }) => (report === null ? [] : [report.id])).reverse();
  return (
    <>
      <JsonLd data={organizationData(page)} />
      <DivisionCrumbs trail={page.trail} page={page.name} />
      <PageTitle title={<span lang="zh-CN">{page.name}</span>}>
        {t('organization.facts', { kind: t(`domain.kinds.${page.kind}`), count: page.reports })} ·{' '}
        <FeedLink href={`${organizationPath(page.slug)}/feed.atom`} />
      </PageTitle>
      {page.reports > 0 && (
        <Downloads view="organization" page={organizationPath(page.slug)} workbook="organization.xlsx" />
      )}
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
      <CoursesSection page={page} picked={query.metric} words={{ t, format }} />
      <Section title={t('organization.chain.title')}>
        <p className="mb-s3 max-w-[46em]">{t('organization.chain.note')}</p>
        <CarryOverChain chain={page.chain} years={page.years} />
      </Section>
      <Section title={t('organization.findings')}>
        <FindingsByYear years={page.years} />
      </Section>
      <Section title={t('organization.reused.title')}>
        <p className="mb-s3 max-w-[46em]">{t('organization.reused.note')}</p>
        <ReusedText page={page} />
        <KeptSentences kept={await readKeptText(page.slug)} />
      </Section>
    </>
  );
}
