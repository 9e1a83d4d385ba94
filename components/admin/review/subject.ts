import type { ReactNode } from 'react';
import type { OriginalView } from '@/components/report/original-view';
import type { CorrectedIdentity } from '@/lib/domain/correction';
import type { Form } from '@/lib/domain/metrics';
import type { VersionStanding } from '@/lib/manage/desk/standing-of';
import type { VersionReview } from '@/lib/manage/review-version';
import type { FindingView } from '@/lib/serve/finding-view';
import type { PlacedPart } from './move-heading';

/** The version on the screen, as the browser needs it. */
export interface Subject {
  readonly versionId: string;
  /** What it stood at when the page was made. */
  readonly state: string;
  readonly latestVersionId: string;
  /** The later version that is to be corrected instead; null where it is this one. */
  readonly newer: VersionReview['newer'];
  /** One for all versions of the same bytes read by the same reader, so of the same text. */
  readonly textKey: string;
  /** Whether this person sees who else is here, and what they do. */
  readonly seesOthers: boolean;
  readonly standing: VersionStanding;
  readonly form: Form;
  readonly title: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  readonly identity: CorrectedIdentity;
  readonly placeNames: readonly string[];
  readonly parts: readonly PlacedPart[];
  readonly view: OriginalView;
  readonly findings: readonly FindingView[];
  /** What stands beside a finding, by its id. */
  readonly beside: Readonly<Record<string, ReactNode>>;
  readonly mayCorrect: boolean;
}
