import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { DivisionBelow } from '@/components/browse/division-below';
import { DivisionCrumbs } from '@/components/browse/division-crumbs';
import { OwnReports } from '@/components/browse/own-reports';
import { PlaceTotals } from '@/components/browse/place-totals';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { CoverageMatrix } from '@/components/site/coverage-matrix';
import { Downloads } from '@/components/site/downloads';
import { FeedLink } from '@/components/site/feed-link';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { divisionPath } from '@/lib/domain/addresses';
import {
  DIVISION_PARAMETERS,
  readDivisionPage,
  type DivisionPage,
  type DivisionQuery,
} from '@/lib/serve/division-page';
import { readLeniently } from '@/lib/serve/read-leniently';

interface Props {
  params: Promise<{ divisionCode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const read = cache((code: string, page: number, year?: number, open?: string) =>
  orNotFound(readDivisionPage(code, { page, year, open })),
);

async function pageOf({
  params,
  searchParams,
}: Props): Promise<{ page: DivisionPage; query: DivisionQuery }> {
  const query = readLeniently(DIVISION_PARAMETERS, await searchParams);
  return { query, page: await read((await params).divisionCode, query.page, query.year, query.open) };
}

/** The page with the rows below one division unfolded, or folded where they are not. */
function foldSearch({ open, year }: DivisionQuery, code: string): string {
  const codes = open === undefined || open === 'all' ? [] : open.split(',');
  const next = codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code];
  const search = new URLSearchParams({
    ...(year !== undefined && { year: String(year) }),
    ...(next.length > 0 && { open: next.join(',') }),
  });
  return search.size === 0 ? '' : `?${search.toString()}`;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { division } = (await pageOf(props)).page;
  return { title: division.name, ...(await feedAlternate(`${divisionPath(division.code)}/feed.atom`)) };
}

export default async function Page(props: Props) {
  const { page, query } = await pageOf(props);
  const t = await getTranslations();
  const { name, level, code } = page.division;
  return (
    <>
      <DivisionCrumbs trail={page.trail} />
      <PageTitle title={<span lang="zh-CN">{name}</span>}>
        {level === 'central'
          ? t('browse.centralFacts', { count: page.reports })
          : t('browse.facts', { level: t(`domain.levels.${level}`), code, count: page.reports })}{' '}
        · <FeedLink href={`${divisionPath(code)}/feed.atom`} />
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
          <Downloads view="division" page={divisionPath(code)} />
          <Section title={t('browse.own')}>
            <OwnReports page={page} />
          </Section>
          <Section title={t('browse.coverage')}>
            <CoverageMatrix
              coverage={page.coverage}
              caption={t('browse.coverageCaption', { name })}
              foldHref={({ key }) => `${divisionPath(code)}${foldSearch(query, key)}`}
            />
          </Section>
          <Section title={t('browse.totals.title')} id="totals">
            <PlaceTotals page={page} />
          </Section>
        </>
      )}
      <DivisionBelow held={page.below} empty={page.emptyBelow} />
    </>
  );
}
