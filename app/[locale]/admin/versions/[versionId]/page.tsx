import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { PublishBar } from '@/components/admin/publish-bar';
import { ReadDoubts } from '@/components/admin/read-doubts';
import { ReadFigures } from '@/components/admin/read-figures';
import { ReadIdentity } from '@/components/admin/read-identity';
import { ReadSections } from '@/components/admin/read-sections';
import { VersionOriginal } from '@/components/admin/version-original';
import { ClientMessages } from '@/components/i18n/client-messages';
import { SelectionProvider } from '@/components/report/selection';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { findingHistories } from '@/lib/manage/finding-histories';
import { may } from '@/lib/manage/permissions';
import { reviewVersion } from '@/lib/manage/review-version';
import { figureView } from '@/lib/serve/figure-view';
import { findingView } from '@/lib/serve/finding-view';
import { originalFile } from '@/lib/serve/original-file';
import { readFacsimile } from '@/lib/serve/read-facsimile';
import { decideFindingAction } from '../../actions/decide-finding';
import { discardDraftAction } from '../../actions/discard-draft';
import { publishAction } from '../../actions/publish';
import { signOutAction } from '../../actions/sign-out';
import { withdrawAction } from '../../actions/withdraw';
import { readForPage } from '../../read-for-page';
import { userOrSignIn } from '../../session';

interface Props {
  params: Promise<{ versionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.version'))('title'), robots: { index: false } };
}

export default async function VersionPage({ params, searchParams }: Props) {
  const { versionId } = await params;
  const user = await userOrSignIn(`/admin/versions/${versionId}`);
  const review = await readForPage(() => reviewVersion(user, versionId));
  const { version, standing } = review;
  const histories = await findingHistories(user, version);
  const t = await getTranslations('admin.version');
  const head = await getTranslations('admin.head');
  const title = t('titleOf', { organization: version.report.organization.name, year: version.report.year });
  const figures = version.figures.map(figureView);
  const findings = version.findings.map(findingView);
  const doubts = findings.filter(({ verdict }) => verdict !== 'holds');
  const places = [
    ...doubts.flatMap(({ source }) => source ?? []),
    ...figures
      .filter(({ status }) => status === 'unreadable' || status === 'inferred')
      .map(({ source }) => source),
  ];
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: head('desk'), href: '/admin' }, { label: title }]} />
      <div className="sechead">
        <h1 className="text-t-2xl">{title}</h1>
        <p className="meta">{t(`standing.${standing}`)}</p>
      </div>
      <PageNotice query={await searchParams} />
      <ClientMessages namespaces={['report', 'domain']}>
        <SelectionProvider version={version.number}>
          <div className="desk">
            <VersionOriginal
              version={version}
              facsimile={readFacsimile(version.facsimile)}
              original={originalFile(version, `/api/admin/files/${version.sourceSha256}`)}
              figures={figures}
              findings={findings}
              places={places}
            />
            <div>
              <div className="pane-h">
                <h2>{t('read')}</h2>
                <span className="meta">{t('doubtsFirst')}</span>
              </div>
              <ReadDoubts
                findings={findings}
                figures={figures}
                histories={histories}
                decide={may(user, 'decide_finding') ? decideFindingAction.bind(null, version.id) : null}
              />
              <ReadIdentity version={version} />
              <ReadSections form={version.form} text={version.text} sections={version.sections} />
              <ReadFigures figures={figures} />
            </div>
          </div>
        </SelectionProvider>
      </ClientMessages>
      <PublishBar
        standing={standing}
        publicPath={review.publicPath}
        doubts={doubts.filter(({ isOpen }) => isOpen).length}
        mayPublish={may(user, 'publish')}
        publish={publishAction.bind(null, version.id)}
        discard={discardDraftAction.bind(null, version.id)}
        withdraw={withdrawAction.bind(null, version.id, version.reportId)}
      />
    </>
  );
}
