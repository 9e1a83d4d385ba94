'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { OriginalPane } from '@/components/report/original-pane';
import { CellGrid } from './cell-grid';
import { ChangeList } from './change-list';
import { ConflictNotice } from './conflict-notice';
import { DecisionBar, type Decisions } from './decision-bar';
import { DoubtList } from './doubt-list';
import { HeldCorrections, type HeldProps } from './held-corrections';
import { IdentityEditor } from './identity-editor';
import { NewerNotice } from './newer-notice';
import { PresenceNote } from './presence-note';
import { ReviewProvider, useReview } from './review-context';
import { SectionEditor } from './section-editor';
import type { Subject } from './subject';
import { usePickPlace } from './use-pick-place';
import { usePresence } from './use-presence';
import { useSave, type SaveAction } from './use-save';

interface Props {
  corrections: HeldProps;
  subject: Subject;
  save: SaveAction;
  decisions: Decisions;
  mayPublish: boolean;
  publicPath: string;
  decided: 'sent_back' | 'rejected' | null;
}

/** The original beside what was read; numbers and findings as they would be with the changes made. */
function Original() {
  const td = useTranslations('domain');
  const { subject, figures, findings } = useReview();
  const { view } = subject;
  const shown = useMemo(
    () => ({
      ...view,
      figures,
      findings,
      names: {
        ...view.names,
        ...Object.fromEntries(figures.map((figure) => [figure.ref, nameOfFigure(td, figure)])),
      },
    }),
    [view, figures, findings, td],
  );
  return <OriginalPane view={shown} />;
}

function Screen({ save, corrections, ...bar }: Omit<Props, 'subject'>) {
  const t = useTranslations('desk.keys');
  const { subject } = useReview();
  const saving = useSave(save);
  const presence = usePresence(subject, saving.failure);
  usePickPlace();
  return (
    <>
      <NewerNotice />
      <PresenceNote presence={presence} />
      <ConflictNotice saving={saving} presence={presence} />
      <HeldCorrections {...corrections} />
      <a className="skip" href="#desk-read">
        {t('pastOriginal')}
      </a>
      <div className="desk">
        <Original />
        <div className="desk-read" id="desk-read" tabIndex={-1}>
          <DoubtList />
          <ChangeList saving={saving} />
          <IdentityEditor />
          <SectionEditor />
          <CellGrid />
        </div>
      </div>
      <DecisionBar {...bar} />
    </>
  );
}

/** One version on the desk: looked at, mended, and decided. */
export function ReviewDesk({ subject, ...rest }: Props) {
  return (
    <ReviewProvider subject={subject}>
      <Screen {...rest} />
    </ReviewProvider>
  );
}
