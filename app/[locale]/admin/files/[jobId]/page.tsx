import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { DivisionSearch } from '@/components/admin/division-search';
import { IdentityForm } from '@/components/admin/identity-form';
import { OriginalLines } from '@/components/admin/original-lines';
import { PageNotice } from '@/components/admin/page-notice';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { reviewFile } from '@/lib/manage/review-file';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { assignIdentityAction } from '../../actions/assign-identity';
import { dismissFileAction } from '../../actions/dismiss-file';
import { signOutAction } from '../../actions/sign-out';
import { readForPage } from '../../read-for-page';
import { userOrSignIn } from '../../session';

interface Props {
  params: Promise<{ jobId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.file'))('title'), robots: { index: false } };
}

export default async function FilePage({ params, searchParams }: Props) {
  const { jobId } = await params;
  const user = await userOrSignIn(`/admin/files/${jobId}`);
  const file = await readForPage(() => reviewFile(user, jobId));
  const query = await searchParams;
  const asked = typeof query['place'] === 'string' ? query['place'] : '';
  const found = searchDivisions(asked).map((choice) => ({ ...choice, reason: null }));
  const known = new Set(found.map(({ code }) => code));
  const t = await getTranslations('admin.file');
  const head = await getTranslations('admin.head');
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: head('desk'), href: '/admin' }, { label: file.fileName }]} />
      <h1 className="text-t-2xl">{t('title')}</h1>
      <p className="mt-s1 mb-s4 max-w-measure text-t-s text-ink-2">
        {t('intro', { figures: file.reading.figures })}
      </p>
      <PageNotice query={query} />
      <div className="desk">
        <OriginalLines text={file.text} places={file.doubtful} />
        <div>
          <div className="pane-h">
            <h2>{file.reading.title ?? file.fileName}</h2>
          </div>
          <div className="p-s4">
            <DivisionSearch text={asked} isEmpty={asked !== '' && found.length === 0} />
            <IdentityForm
              reading={file.reading}
              choices={[...found, ...file.choices.filter(({ code }) => !known.has(code))]}
              chosen={found.length === 1 ? (found[0]?.code ?? null) : (file.reading.division?.code ?? null)}
              assign={assignIdentityAction.bind(null, file.jobId)}
            />
          </div>
        </div>
      </div>
      <section className="sec">
        <h2>{t('dismissTitle')}</h2>
        <p className="mb-s3 max-w-measure text-t-s">{t('dismissText')}</p>
        <form action={dismissFileAction.bind(null, file.jobId)}>
          <Button type="submit" tone="warn">
            {t('dismiss')}
          </Button>
        </form>
      </section>
    </>
  );
}
