import { ClientMessages } from '@/components/i18n/client-messages';
import { SelectionProvider } from '@/components/report/selection';
import { useOriginalView } from '@/components/report/use-original-view';
import type { CorrectedIdentity } from '@/lib/domain/correction';
import { formOf } from '@/lib/domain/metrics';
import { SECTION_KINDS, type SectionKind } from '@/lib/domain/report';
import type { VersionReview } from '@/lib/manage/review-version';
import { placeOfHeading } from '@/lib/text/place-of-heading';
import type { Decisions } from './decision-bar';
import type { HeldProps } from './held-corrections';
import type { PlacedPart } from './move-heading';
import { ReviewDesk } from './review-desk';
import type { Subject } from './subject';
import type { SaveAction } from './use-save';

type Version = VersionReview['version'];

interface Props extends Pick<Subject, 'findings' | 'beside' | 'mayCorrect' | 'placeNames' | 'seesOthers'> {
  review: VersionReview;
  figures: Subject['view']['figures'];
  facsimile: Subject['view']['facsimile'];
  original: Subject['view']['original'];
  corrections: HeldProps;
  save: SaveAction;
  decisions: Decisions;
  mayPublish: boolean;
}

function isStatutory({ form }: Version, { ordinal }: { ordinal: number }): boolean {
  return form !== 'free' && ordinal > 0 && ordinal <= SECTION_KINDS.length;
}

function partOf(text: string, section: Version['sections'][number]): PlacedPart {
  const { heading, start, end } = section;
  const kind: SectionKind = section.kind;
  const place = placeOfHeading(text, heading, { page: section.page, line: section.line, start, end });
  return { kind, heading, start, end, headingStart: place.start };
}

function identityOf({ report }: Version): CorrectedIdentity {
  const { organization, year } = report;
  const { code, name, level } = organization.division;
  return {
    division: { code, name, level },
    organization: { name: organization.name, kind: organization.kind },
    year,
  };
}

function useView({ review, figures, findings, facsimile, original }: Props): Subject['view'] {
  const { version } = review;
  const doubts = findings.filter(({ verdict }) => verdict !== 'holds');
  const unsure = figures.filter(({ status }) => status === 'unreadable' || status === 'inferred');
  const places = [...doubts.flatMap(({ source }) => source ?? []), ...unsure.map(({ source }) => source)];
  return useOriginalView({
    text: version.text,
    pageStarts: version.pageStarts,
    facsimile,
    original,
    figures,
    findings,
    lost: version.sections.filter((section) => section.heading === null && isStatutory(version, section)),
    doubts: places.map(({ start, end }) => [start, end]),
  });
}

/** A version for a person to look at, mend and decide about. */
export function VersionReviewScreen(props: Props) {
  const { review, findings, beside, mayCorrect, placeNames, save, decisions, mayPublish } = props;
  const { version, standing } = review;
  const last = review.decisions[0]?.kind;
  const subject: Subject = {
    versionId: version.id,
    state: review.state,
    latestVersionId: review.latestVersionId,
    newer: review.newer,
    textKey: `${version.sourceSha256} ${version.parserVersion}`,
    seesOthers: props.seesOthers,
    standing,
    form: formOf(version.form),
    title: version.title,
    publishedOn: version.publishedOn?.toISOString().slice(0, 10) ?? null,
    identity: identityOf(version),
    placeNames,
    parts: version.sections
      .filter((section) => isStatutory(version, section))
      .map((section) => partOf(version.text, section)),
    view: useView(props),
    findings,
    beside,
    mayCorrect: mayCorrect && review.isCorrectable,
  };
  return (
    <ClientMessages namespaces={['report', 'domain', 'findings', 'desk', 'versions', 'appErrors']}>
      <SelectionProvider version={version.number}>
        <ReviewDesk
          key={version.id}
          subject={subject}
          corrections={props.corrections}
          save={save}
          decisions={decisions}
          mayPublish={mayPublish}
          publicPath={review.publicPath}
          decided={last === 'sent_back' || last === 'rejected' ? last : null}
        />
      </SelectionProvider>
    </ClientMessages>
  );
}
