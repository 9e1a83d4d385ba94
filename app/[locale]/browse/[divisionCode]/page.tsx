import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DivisionBelow } from '@/components/browse/division-below';
import { DivisionCrumbs } from '@/components/browse/division-crumbs';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { CoverageMatrix } from '@/components/site/coverage-matrix';
import { FeedLink } from '@/components/site/feed-link';
import { ReportTable } from '@/components/site/report-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { divisionPath } from '@/lib/domain/addresses';
import { readDivisionPage } from '@/lib/serve/browse-page';

interface Props {
  params: Promise<{ divisionCode: string }>;
}

const read = cache((code: string) => orNotFound(readDivisionPage(code)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { division } = await read((await params).divisionCode);
  return { title: division.name, ...(await feedAlternate(`${divisionPath(division.code)}/feed.atom`)) };
}

export default async function DivisionPage({ params }: Props) {
  const page = await read((await params).divisionCode);
  const t = await getTranslations();
  const { name, level, code } = page.division;
  return (
    <>
      <DivisionCrumbs trail={page.trail} />
      <PageTitle title={<span lang="zh-CN">{name}</span>}>
        {t('browse.facts', { level: t(`domain.levels.${level}`), code, count: page.reports })} ·{' '}
        <FeedLink href={`${divisionPath(code)}/feed.atom`} />
      </PageTitle>
      {page.reports === 0 ? (
        <EmptyState title={t('browse.none', { name })}>
          <p className="mb-s3">{t('browse.absent')}</p>
          <ButtonLink href={`/search?q=${encodeURIComponent(name)}`}>
            {t('browse.searchFor', { name })}
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Section title={t('browse.own')}>
            {page.own.length > 0 ? (
              <ReportTable reports={page.own} caption={t('browse.own')} withYear />
            ) : (
              <p>{t('browse.ownNone', { name })}</p>
            )}
          </Section>
          <Section title={t('browse.coverage')}>
            <CoverageMatrix coverage={page.coverage} caption={t('browse.coverageCaption', { name })} />
          </Section>
        </>
      )}
      <DivisionBelow held={page.below} empty={page.emptyBelow} />
    </>
  );
}
