import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KindFilter } from '@/components/home/kind-filter';
import { Ledger } from '@/components/home/ledger';
import { RecentTable } from '@/components/home/recent-table';
import { Welcome } from '@/components/home/welcome';
import { feedAlternate } from '@/components/i18n/feed-alternate';
import { Link } from '@/components/i18n/navigation';
import { CoverageMatrix } from '@/components/site/coverage-matrix';
import { ListedFindings } from '@/components/site/listed-findings';
import { PlaceTree } from '@/components/site/place-tree';
import { YearsTable } from '@/components/site/years-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { ORGANIZATION_KINDS } from '@/lib/domain/report';
import { readHomePage, type HomePage as HomePageView } from '@/lib/serve/home-page';

export function generateMetadata(): Promise<Metadata> {
  return feedAlternate('/feed.atom');
}

export default async function HomePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const asked = (await searchParams)['kind'];
  const kind = ORGANIZATION_KINDS.find((known) => known === asked);
  const page = await readHomePage(kind === undefined ? {} : { kind });
  const t = await getTranslations('home');
  return (
    <>
      <div className="lead">
        <Welcome />
        <Ledger ledger={page.ledger} />
      </div>
      {page.ledger.reports === 0 ? (
        <div className="sec">
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        </div>
      ) : (
        <>
          <Section id="coverage" title={t('coverage.title')} aside={<KindFilter current={kind} />}>
            {page.ledger.samples > 0 && (
              <div className="mb-s4">
                <Notice>{t('samples', { count: page.ledger.samples, all: page.ledger.reports })}</Notice>
              </div>
            )}
            <CoverageMatrix coverage={page.coverage} caption={t('coverage.caption')} />
          </Section>
          <Browse page={page} />
          <Findings page={page} />
          <Section title={t('recent.title')}>
            <RecentTable reports={page.recent} />
          </Section>
        </>
      )}
    </>
  );
}

async function Browse({ page }: { page: HomePageView }) {
  const t = await getTranslations('home');
  return (
    <div className="two">
      <Section id="places" title={t('places.title')}>
        <PlaceTree places={page.places} />
        <p className="mt-s2 text-t-s">
          <Link href="/browse">{t('places.all')}</Link>
        </p>
      </Section>
      <Section id="years" title={t('years.title')}>
        <YearsTable years={page.years.slice(0, 10)} />
        <p className="mt-s2 text-t-s">
          <Link href="/years">{t('years.all')}</Link>
        </p>
      </Section>
    </div>
  );
}

async function Findings({ page }: { page: HomePageView }) {
  const t = await getTranslations('home');
  return (
    <Section title={t('findings.title')}>
      {page.findings.length > 0 ? <ListedFindings findings={page.findings} /> : <p>{t('findings.none')}</p>}
    </Section>
  );
}
