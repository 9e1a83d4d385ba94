import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminHead } from '@/components/admin/admin-head';
import { FindingDecision } from '@/components/admin/finding-decision';
import { PageNotice } from '@/components/admin/page-notice';
import { VersionFacts } from '@/components/admin/review/version-facts';
import { VersionReviewScreen } from '@/components/admin/review/version-review';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { findingHistories } from '@/lib/manage/finding-histories';
import { may } from '@/lib/manage/permissions';
import { reviewVersion } from '@/lib/manage/review-version';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { correctionViews } from '@/lib/serve/correction-view';
import { figureView } from '@/lib/serve/figure-view';
import { findingView } from '@/lib/serve/finding-view';
import { originalFile } from '@/lib/serve/original-file';
import { readFacsimile } from '@/lib/serve/read-facsimile';
import { decideFindingAction } from '../../actions/decide-finding';
import { discardDraftAction } from '../../actions/discard-draft';
import { publishAction } from '../../actions/publish';
import { rejectVersionAction } from '../../actions/reject-version';
import { reopenVersionAction } from '../../actions/reopen-version';
import { saveCorrectionsAction } from '../../actions/save-corrections';
import { sendBackAction } from '../../actions/send-back';
import { signOutAction } from '../../actions/sign-out';
import { takeBackAction } from '../../actions/take-back';
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
  const { version } = review;
  const seesAll = may(user, 'see_all_files');
  const { organization, year } = version.report;
  const histories = await findingHistories(user, version);
  const decide = may(user, 'decide_finding') ? decideFindingAction.bind(null, version.id) : null;
  const t = await getTranslations('admin.version');
  const head = await getTranslations('admin.head');
  const title = t('titleOf', { organization: organization.name, year });
  const held = review.corrections.flatMap((correction) => {
    const { kind, target } = correction.change;
    return correctionViews([correction]).map((view) => ({ kind, target, view }));
  });
  const findings = version.findings.map(findingView);
  const doubts = findings.filter(({ verdict }) => verdict !== 'holds');
  return (
    <>
      <AdminHead user={user} current="desk" signOut={signOutAction} />
      <Breadcrumbs items={[{ label: head('desk'), href: '/admin' }, { label: title }]} />
      <h1 className="text-t-2xl">{title}</h1>
      <VersionFacts review={review} seesHistory={seesAll} />
      <PageNotice query={await searchParams} />
      <VersionReviewScreen
        review={review}
        figures={version.figures.map(figureView)}
        findings={findings}
        beside={Object.fromEntries(
          doubts.map((finding) => [
            finding.id,
            <FindingDecision
              key={finding.id}
              finding={finding}
              history={histories.get(finding.id) ?? []}
              action={decide}
            />,
          ]),
        )}
        placeNames={searchDivisions(organization.divisionCode)[0]?.path ?? [organization.division.name]}
        facsimile={readFacsimile(version.facsimile)}
        original={originalFile(version, `/api/admin/files/${version.sourceSha256}`)}
        seesOthers={seesAll}
        mayCorrect={may(user, 'correct')}
        mayPublish={may(user, 'publish')}
        corrections={{
          held,
          takeBack:
            may(user, 'correct') && review.mayTakeBack
              ? takeBackAction.bind(null, version.id, review.latestVersionId)
              : null,
        }}
        save={saveCorrectionsAction}
        decisions={{
          publish: publishAction.bind(null, version.id),
          sendBack: sendBackAction.bind(null, version.id),
          reject: rejectVersionAction.bind(null, version.id),
          reopen: reopenVersionAction.bind(null, version.id),
          discard: discardDraftAction.bind(null, version.id),
          withdraw: withdrawAction.bind(null, version.id),
        }}
      />
    </>
  );
}
