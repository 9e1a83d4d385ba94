import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { DecisionFields } from '@/components/admin/decision-fields';
import { FindingsFilter } from '@/components/admin/findings-filter';
import { FindingsTable } from '@/components/admin/findings-table';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { Pager, pagesAround } from '@/components/ui/pager';
import { PageTitle } from '@/components/ui/page-title';
import { findingsDesk, type FindingsDesk } from '@/lib/manage/findings-desk';
import { may } from '@/lib/manage/permissions';
import { findingView } from '@/lib/serve/finding-view';
import { decideFindingsAction } from '../actions/decide-findings';
import { signOutAction } from '../actions/sign-out';
import { readForPage } from '../read-for-page';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('findingLife.list'))('title'), robots: { index: false } };
}

/** The address of the list as it is filtered, at one of its pages. */
function addressOf({ code, state, verdict, place }: FindingsDesk['filter'], page: number): string {
  const asked = { code, state, verdict, place, page: page === 1 ? undefined : String(page) };
  const query = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `/admin/findings?${new URLSearchParams(query).toString()}`;
}

export default async function FindingsPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/findings');
  const query = await searchParams;
  const desk = await readForPage(() => findingsDesk(user, query));
  const t = await getTranslations('findingLife.list');
  // What is decided together is of one rule.
  const isOneRule = new Set(desk.findings.map(({ code }) => code)).size === 1;
  const mayDecide = may(user, 'decide_finding');
  const doubts = desk.findings.map(({ version, ...row }) => ({
    finding: findingView(row),
    decisionId: row.decisionId,
    versionId: version.id,
    organization: version.report.organization.name,
    year: version.report.year,
    isDraft: version.report.status === 'draft',
  }));
  const here = addressOf(desk.filter, desk.filter.page);
  return (
    <>
      <AdminHead user={user} current="findings" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('description')}</p>
      </PageTitle>
      <PageNotice query={query} />
      <FindingsFilter desk={desk} />
      <p className="mb-s2 text-t-s">{desk.total === 0 ? t('none') : t('found', { count: desk.total })}</p>
      {doubts.length > 0 && (
        <form action={decideFindingsAction.bind(null, here)}>
          <FindingsTable doubts={doubts} mayDecide={mayDecide && isOneRule} />
          {mayDecide && !isOneRule && <p className="meta mt-s3">{t('togetherHint')}</p>}
          {mayDecide && isOneRule && (
            <section className="mt-s5 max-w-measure text-t-s" aria-labelledby="together">
              <h2 id="together">{t('together')}</h2>
              <DecisionFields id="together" />
              <p className="mt-s2">
                <Button type="submit" tone="main">
                  {t('together')}
                </Button>
              </p>
            </section>
          )}
        </form>
      )}
      <Pager {...pagesAround(desk.filter.page, desk.pages, (page) => addressOf(desk.filter, page))} />
    </>
  );
}
