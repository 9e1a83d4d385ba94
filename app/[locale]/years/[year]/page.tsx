import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { Link } from '@/components/i18n/navigation';
import { Downloads } from '@/components/site/downloads';
import { FeedLink } from '@/components/site/feed-link';
import { ReportTable } from '@/components/site/report-table';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { divisionPath, yearPath } from '@/lib/domain/addresses';
import { readYearPage } from '@/lib/serve/year-page';

interface Props {
  params: Promise<{ year: string }>;
}

const read = cache((year: string) => orNotFound(readYearPage(/^\d{4}$/.test(year) ? Number(year) : NaN)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await read((await params).year);
  const t = await getTranslations('browse.year');
  return {
    title: t('title', { year: String(year) }),
    ...(await feedAlternate(`${yearPath(year)}/feed.atom`)),
  };
}

export default async function YearPage({ params }: Props) {
  const page = await read((await params).year);
  const t = await getTranslations();
  const year = String(page.year);
  return (
    <>
      <Breadcrumbs items={[{ label: t('site.nav.years'), href: '/years' }, { label: year }]} />
      <PageTitle title={t('browse.year.title', { year })}>
        {t('browse.year.facts', {
          form: t(`domain.forms.${page.form}`),
          count: page.reports,
          open: page.open,
        })}{' '}
        · <FeedLink href={`${yearPath(page.year)}/feed.atom`} />
      </PageTitle>
      {page.reports > 0 && <Downloads view="year" page={yearPath(page.year)} />}
      {page.reports === 0 && (
        <EmptyState title={t('browse.year.none', { year })}>{t('browse.absent')}</EmptyState>
      )}
      {page.provinces.map(({ code, name, reports }) => (
        <Section key={code} title={<Link href={divisionPath(code)}>{name}</Link>}>
          <ReportTable reports={reports} caption={t('browse.year.caption', { name, year })} />
        </Section>
      ))}
    </>
  );
}
