import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { DivisionSearch } from '@/components/admin/division-search';
import { IdentityForm } from '@/components/admin/identity-form';
import { FileKeys } from '@/components/admin/file-keys';
import { FileOriginal } from '@/components/admin/file-original';
import { PageNotice } from '@/components/admin/page-notice';
import { ReadDoubts } from '@/components/admin/read-doubts';
import { ReadFigures } from '@/components/admin/read-figures';
import { ClientMessages } from '@/components/i18n/client-messages';
import { SelectionProvider } from '@/components/report/selection';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { reviewFile } from '@/lib/manage/review-file';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { parsedFigureView, parsedFindingView } from '@/lib/serve/parsed-views';
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
  const figures = file.read.report.figures.map(parsedFigureView);
  const findings = file.read.report.findings.map(parsedFindingView);
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
      <ClientMessages namespaces={['report', 'domain', 'findings', 'admin', 'desk']}>
        <SelectionProvider version={0}>
          <FileKeys />
          <div className="desk">
            <FileOriginal
              file={file}
              original={{
                sha256: file.sha256,
                name: file.fileName,
                bytes: file.size,
                mediaType: file.mediaType,
                format: file.read.document.format,
                url: `/api/admin/files/${file.sha256}`,
              }}
              figures={figures}
              findings={findings}
            />
            <div className="desk-read">
              <div className="pane-h">
                <h2>{file.reading.title ?? file.fileName}</h2>
              </div>
              <div className="p-s4">
                <DivisionSearch text={asked} isEmpty={asked !== '' && found.length === 0} />
                <IdentityForm
                  reading={file.reading}
                  choices={[...found, ...file.choices.filter(({ code }) => !known.has(code))]}
                  bodies={file.bodies}
                  chosen={
                    found.length === 1 ? (found[0]?.code ?? null) : (file.reading.division?.code ?? null)
                  }
                  assign={assignIdentityAction.bind(null, file.jobId)}
                />
              </div>
              <ReadDoubts findings={findings} figures={figures} />
              <ReadFigures figures={figures} />
            </div>
          </div>
        </SelectionProvider>
      </ClientMessages>
      <section className="sec">
        <h2>{t('dismissTitle')}</h2>
        <p className="mb-s3 max-w-measure text-t-s">{t('dismissText')}</p>
        <form action={dismissFileAction.bind(null, file.jobId)}>
          <label className="block text-t-s font-semibold" htmlFor="dismiss-reason">
            {t('dismissReason')}
          </label>
          <input
            id="dismiss-reason"
            name="reason"
            className="inp wide mb-s2"
            required
            minLength={2}
            maxLength={500}
          />{' '}
          <Button type="submit" tone="warn">
            {t('dismiss')}
          </Button>
        </form>
      </section>
    </>
  );
}
