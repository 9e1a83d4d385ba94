import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { DeskFilter } from '@/components/admin/desk/desk-filter';
import { DeskTable } from '@/components/admin/desk/desk-table';
import { ManyForm } from '@/components/admin/desk/many-form';
import { FilesTable } from '@/components/admin/files-table';
import { PageNotice } from '@/components/admin/page-notice';
import { SearchStateNote } from '@/components/admin/search-state';
import { ClientMessages } from '@/components/i18n/client-messages';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { desk } from '@/lib/manage/desk';
import { folderOf, isAllClean, type DeskItem } from '@/lib/manage/desk/desk-item';
import { readDeskQuery } from '@/lib/manage/desk/read-desk-query';
import { deskAddress } from '@/components/admin/desk/desk-address';
import { Pager, pagesAround } from '@/components/ui/pager';
import { may } from '@/lib/manage/permissions';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { searchState } from '@/lib/manage/search-state';
import { decideManyAction } from './actions/decide-many';
import { removeSamplesAction } from './actions/remove-samples';
import { signOutAction } from './actions/sign-out';
import { userOrSignIn } from './session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.desk'))('title'), robots: { index: false } };
}

function boxOf(item: DeskItem) {
  return {
    id: item.id,
    type: item.type,
    folder: folderOf(item.fileName),
    reading: item.name,
    isClean: item.type === 'version' && isAllClean(item),
  };
}

/** A place in the address may be typed as a name; it becomes its code where only one place has it. */
function withPlaceCode(query: Awaited<Query>): Awaited<Query> {
  const typed = query['place'];
  if (typeof typed !== 'string' || /^\d+$/.test(typed)) return query;
  const [only, another] = searchDivisions(typed);
  return only !== undefined && another === undefined ? { ...query, place: only.code } : query;
}

export default async function DeskPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin');
  const asked = withPlaceCode(await searchParams);
  const query = readDeskQuery(asked);
  const [list, search] = await Promise.all([desk(user, query), searchState(user)]);
  const { backToMe, recent, samples } = list;
  const t = await getTranslations('admin.desk');
  const td = await getTranslations('desk');
  const placeName = query.place === null ? null : (searchDivisions(query.place)[0]?.name ?? null);
  const mayDecide = may(user, 'assign_identity');
  const isWhole = query.kind === null && query.place === null && query.by === null;
  const rows = <DeskTable items={list.items} mayDecide={mayDecide} isPickable={mayDecide} />;
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{td('total', { count: list.total })}</p>
      </PageTitle>
      <PageNotice query={asked} />
      {typeof asked['place'] === 'string' && asked['place'] !== '' && query.place === null && (
        <Notice tone="unk">{td('filter.placeUnclear', { text: asked['place'] })}</Notice>
      )}
      {backToMe.length > 0 && (
        <Section title={td('backToMe')} aside={td('backToMeNote')}>
          <DeskTable items={backToMe} mayDecide={mayDecide} />
        </Section>
      )}
      <Section title={td('title')} aside={td('order')}>
        <DeskFilter list={list} query={query} placeName={placeName} />
        {list.items.length === 0 ? (
          <EmptyState title={isWhole ? t('nothing') : td('nothingFits')}>{t('nothingText')}</EmptyState>
        ) : mayDecide ? (
          <ClientMessages namespaces={['desk']}>
            <ManyForm act={decideManyAction} boxes={list.items.map(boxOf)}>
              {rows}
            </ManyForm>
          </ClientMessages>
        ) : (
          rows
        )}
        <Pager {...pagesAround(list.page, list.pages, (page) => deskAddress(query, { page }))} />
      </Section>
      <Section title={t('recent.title')}>
        {recent.length === 0 ? (
          <p>{t('recent.none')}</p>
        ) : (
          <FilesTable files={recent} mayDecide={mayDecide} linked={may(user, 'see_all_files')} />
        )}
      </Section>
      <Section title={t('search.title')}>
        <SearchStateNote state={search} />
      </Section>
      {samples > 0 && may(user, 'remove_samples') && (
        <Section title={t('samples.title')}>
          <p className="mb-s3 max-w-measure text-t-s">{t('samples.text', { count: samples })}</p>
          <form action={removeSamplesAction}>
            <Button type="submit" tone="warn">
              {t('samples.remove')}
            </Button>
          </form>
        </Section>
      )}
    </>
  );
}
