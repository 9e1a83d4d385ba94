'use client';

import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Change } from '@/lib/domain/correction';
import { hasPages } from '@/lib/domain/document';
import type { FigureRef, Source } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import type { Paged } from '@/lib/text/place-at';
import { asStored } from './as-stored';
import { doubtsOf, shownDoubts, type Doubt, type ShownDoubt } from './doubts';
import { changesOf, decisionsOf, EMPTY_DRAFT, type Draft, type Step } from './draft';
import { changeDraft, draftOf, subscribe } from './draft-store';
import { withPartChanges, type PlacedPart } from './move-heading';
import { withChanges, withPreview } from './shown-figure';
import type { Subject } from './subject';
import { usePreview, type PreviewState } from './use-preview';

/** A place in the original that was clicked while one is asked for. */
export type PlaceWanted = ((source: Source) => void) | null;

export interface Review {
  readonly subject: Subject;
  /** The text that was read, for places in it. */
  readonly document: Paged;
  readonly draft: Draft;
  readonly changes: readonly Change[];
  readonly decided: ReadonlyMap<string, string>;
  readonly preview: PreviewState;
  /** With the changes made. */
  readonly figures: readonly FigureView[];
  readonly findings: readonly FindingView[];
  readonly parts: readonly PlacedPart[];
  readonly doubts: readonly Doubt[];
  readonly shown: readonly ShownDoubt[];
  /** Doubts nobody decided yet. */
  readonly open: number;
  readonly current: string | null;
  readonly setCurrent: (key: string) => void;
  readonly editing: FigureRef | null;
  readonly edit: (ref: FigureRef | null) => void;
  readonly setTentative: (change: Change | null) => void;
  readonly placeWanted: PlaceWanted;
  readonly wantPlace: (take: PlaceWanted) => void;
  readonly take: (step: Step) => void;
  readonly undo: () => void;
  readonly drop: (key: string) => void;
  readonly setReason: (reason: string) => void;
}

const ReviewContext = createContext<Review | null>(null);

function useDraft(versionId: string): Draft {
  return useSyncExternalStore(
    subscribe,
    () => draftOf(versionId),
    () => EMPTY_DRAFT,
  );
}

/** What the page shows follows from what was read, the changes, and what the checks last said. */
function useShown(subject: Subject, changes: readonly Change[], preview: PreviewState) {
  const last = preview.state === 'none' ? null : preview.last;
  const findings = useMemo(
    () => (last === null ? subject.findings : asStored(subject.findings, last.findings)),
    [last, subject],
  );
  const figures = useMemo(
    () => withChanges(withPreview(subject.view.figures, last?.figures ?? []), changes),
    [last, subject, changes],
  );
  const doubts = useMemo(
    () => doubtsOf(findings, new Map(figures.map((figure) => [figure.ref as string, figure]))),
    [findings, figures],
  );
  return { findings, figures, doubts };
}

/** Holds what a person does to a version until it is saved. */
export function ReviewProvider({ subject, children }: { subject: Subject; children: ReactNode }) {
  const { versionId } = subject;
  const draft = useDraft(versionId);
  const { textKey } = subject;
  useEffect(() => {
    if (draft.carriedFrom !== undefined) changeDraft(versionId, { type: 'arrive', textKey });
  }, [draft.carriedFrom, versionId, textKey]);
  const [tentative, setTentative] = useState<Change | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, edit] = useState<FigureRef | null>(null);
  const [placeWanted, setPlaceWanted] = useState<PlaceWanted>(null);
  const changes = useMemo(() => changesOf(draft), [draft]);
  const decided = useMemo(() => decisionsOf(draft), [draft]);
  const tried = useMemo(
    () =>
      changesOf({
        steps: [
          { decides: [], changes },
          { decides: [], changes: tentative === null ? [] : [tentative] },
        ],
        reason: '',
      }),
    [changes, tentative],
  );
  const preview = usePreview(versionId, tried);
  const { findings, figures, doubts } = useShown(subject, changes, preview);
  const shown = useMemo(() => shownDoubts(doubts, decided), [doubts, decided]);
  const isThere = shown.some(({ doubt }) => doubt.key === current);
  const firstOpen = shown.find(({ doubt }) => doubt.finding.isOpen && !decided.has(doubt.key)) ?? shown[0];
  const { text, pageStarts, original } = subject.view;
  const document = useMemo(
    () => ({ text, pageStarts, hasPages: hasPages(original.format) }),
    [text, pageStarts, original.format],
  );
  const review: Review = {
    subject,
    document,
    draft,
    changes,
    decided,
    preview,
    figures,
    findings,
    parts: withPartChanges(subject.parts, changes, subject.view.text),
    doubts,
    shown,
    open: doubts.filter(({ key, finding }) => finding.isOpen && !decided.has(key)).length,
    current: isThere ? current : (firstOpen?.doubt.key ?? null),
    setCurrent,
    editing,
    edit: (ref) => {
      edit(ref);
      setTentative(null);
      setPlaceWanted(null);
    },
    setTentative,
    placeWanted,
    wantPlace: (take) => setPlaceWanted(() => take),
    take: (step) => changeDraft(versionId, { type: 'take', step }),
    undo: () => changeDraft(versionId, { type: 'undo' }),
    drop: (key) => changeDraft(versionId, { type: 'drop', key }),
    setReason: (reason) => changeDraft(versionId, { type: 'reason', reason }),
  };
  return <ReviewContext value={review}>{children}</ReviewContext>;
}

/** What is done to the version on this screen. */
export function useReview(): Review {
  const review = use(ReviewContext);
  if (review === null) throw new Error('useReview needs a ReviewProvider above it');
  return review;
}
